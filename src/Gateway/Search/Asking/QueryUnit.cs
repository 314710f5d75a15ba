using Immunotherapy.Gateway.Search.Words;

namespace Immunotherapy.Gateway.Search.Asking;

/// <summary>What a query asks for as one thing: a word, or words that are written as one.</summary>
/// <param name="Typed">As it was typed.</param>
/// <param name="Parts">The words apart.</param>
/// <param name="Together">The words as one, where there are several.</param>
internal sealed record QueryUnit(string Typed, IReadOnlyList<WordForm> Parts, WordForm? Together)
{
    public bool IsStop => Parts.All(p => p.IsStop);

    /// <summary>As whole names are compared: <see cref="Indexing.NameKeys"/>.</summary>
    public string Apart => string.Join(' ', Parts.Select(p => p.Folded));

    public string AsOne => Together?.Folded ?? Apart;

    /// <summary>The units of a query, each once; without the words that tell nothing, unless there are no others.</summary>
    public static IReadOnlyList<QueryUnit> Read(string query, Language language)
    {
        var units = new List<QueryUnit>();
        foreach (var word in WordReader.ReadQuery(query, language))
        {
            var parts = word.IsJoined ? units.TakeLast(word.Parts).SelectMany(u => u.Parts).ToList() : [word.Form];
            units.RemoveRange(units.Count - word.Parts, word.Parts);
            units.Add(new QueryUnit(query[word.Start..word.End], parts, word.IsJoined ? word.Form : null));
        }
        var telling = units.Any(u => !u.IsStop) ? units.Where(u => !u.IsStop) : units;
        return [.. telling.DistinctBy(u => u.AsOne).Take(SearchWish.MostWords)];
    }
}
