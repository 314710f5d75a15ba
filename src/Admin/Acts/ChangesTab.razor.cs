using Immunotherapy.Gateway.Publishing;
using Microsoft.AspNetCore.Components;

namespace Immunotherapy.Admin.Acts;

/// <summary>What the editors have against what readers see, value by value.</summary>
public sealed partial class ChangesTab
{
    private IReadOnlyList<Difference>? _differences;

    [Inject]
    public required EditorQueries Queries { get; set; }

    [Inject]
    public required ValueTexts Values { get; set; }

    protected override async Task LoadAsync(CancellationToken cancellation) =>
        _differences = await Difference.OfAsync((await Queries.CompareAsync(Entry.Id, cancellation)).Changes, Values, Entry.Language, cancellation);
}
