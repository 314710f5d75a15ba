using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace Immunotherapy.Admin.Lists;

/// <summary>The way through the pages of a list.</summary>
public sealed partial class Pager
{
    [Parameter, EditorRequired]
    public required ListAddress Address { get; set; }

    [Parameter, EditorRequired]
    public int Total { get; set; }

    [Parameter, EditorRequired]
    public required Action<ListAddress> GoTo { get; set; }

    private int Last => Math.Max(1, (Total + Address.Size - 1) / Address.Size);

    private int From => Total == 0 ? 0 : (Address.Page - 1) * Address.Size + 1;

    private int To => Math.Min(Total, Address.Page * Address.Size);

    /// <summary>The first, the last, and those around the one that is shown; null: some are left out.</summary>
    private IEnumerable<int?> Pages
    {
        get
        {
            var shown = new SortedSet<int>([1, Last, .. Enumerable.Range(Address.Page - 2, 5).Where(p => p >= 1 && p <= Last)]);
            var before = 0;
            foreach (var page in shown)
            {
                if (page > before + 1) yield return null;
                yield return page;
                before = page;
            }
        }
    }

    private string At(int page) => (Address with { Page = page }).Href;

    private void Resize(ChangeEventArgs chosen) =>
        GoTo(Address with { Size = int.Parse(chosen.Value!.ToString()!, CultureInfo.InvariantCulture), Page = 1 });
}
