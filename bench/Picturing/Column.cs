namespace Immunotherapy.Bench.Picturing;

/// <summary>Entries one above the other, those of a kind together under its heading.</summary>
internal sealed class Column<T>
{
    private const double GapBetweenKinds = 12;

    private readonly List<(Card Card, T? Entry)> _cards = [];

    public Column(IEnumerable<T> entries, Func<T, string> kind, Func<T, string> words, int characters)
    {
        var top = 0.0;
        foreach (var group in entries.GroupBy(kind))
        {
            if (_cards.Count > 0) top += GapBetweenKinds;
            top = Add(new Card(group.Key, [group.Key], true, top), default);
            foreach (var entry in group) top = Add(new Card(group.Key, Card.Wrap(words(entry), characters), false, top), entry);
        }
        Height = top;
    }

    public double Height { get; }

    public IEnumerable<Card> Headings => _cards.Where(pair => pair.Card.IsHeading).Select(pair => pair.Card);

    public IEnumerable<(Card Card, T Entry)> Entries => _cards.Where(pair => !pair.Card.IsHeading).Select(pair => (pair.Card, pair.Entry!));

    private double Add(Card card, T? entry)
    {
        _cards.Add((card, entry));
        return card.Bottom;
    }
}
