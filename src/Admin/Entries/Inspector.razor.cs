using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Immunotherapy.Admin.Entries;

/// <summary>The tabs beside the form, of whatever rooms have one.</summary>
public sealed partial class Inspector
{
    private InspectorTab? _chosen;

    [Inject]
    public required IEnumerable<InspectorTab> Tabs { get; set; }

    private IReadOnlyList<InspectorTab> Ordered => [.. Tabs.OrderBy(t => t.Place)];

    private InspectorTab? Chosen => _chosen ?? (Ordered is [var first, ..] ? first : null);

    private void Choose(InspectorTab tab) => _chosen = tab;

    private void Move(KeyboardEventArgs key)
    {
        var step = key.Key switch
        {
            "ArrowRight" => 1,
            "ArrowLeft" => -1,
            _ => 0,
        };
        if (step == 0) return;
        var at = Ordered.ToList().IndexOf(Chosen!);
        _chosen = Ordered[(at + step + Ordered.Count) % Ordered.Count];
    }
}
