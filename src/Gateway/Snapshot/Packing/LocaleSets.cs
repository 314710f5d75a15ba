using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Snapshot.Packing;

/// <summary>One list for each set of languages, so that entries need none of their own.</summary>
internal static class LocaleSets
{
    private static readonly Locale[][] All = [.. Enumerable.Range(0, 1 << Locales.All.Count)
        .Select(set => Locales.All.Where(l => (set & (1 << (int)l)) != 0).ToArray())];

    public static IReadOnlyList<Locale> Of(NodeText[] texts)
    {
        var set = 0;
        foreach (var text in texts) set |= 1 << (int)text.Locale;
        return All[set];
    }
}
