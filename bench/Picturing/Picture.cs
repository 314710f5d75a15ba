using System.Globalization;
using System.Xml.Linq;

namespace Immunotherapy.Bench.Picturing;

/// <summary>The cancer in the middle, its therapies on the left, all else on the right: the same data, the same bytes.</summary>
internal sealed class Picture
{
    private const double Width = 960;
    private const double Margin = 26;
    private const double LeftWidth = 264;
    private const double RightWidth = 318;
    private const double Radius = 68;
    private const double Legend = 24;
    private const double Centre = 470;
    private const double RightStart = Width - Margin - RightWidth;
    private const double LeftEnd = Margin + LeftWidth;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private readonly Neighbourhood _neighbourhood;
    private readonly Column<Approval> _left;
    private readonly Column<Neighbour> _right;
    private readonly List<string> _kinds;
    private readonly double _height;

    public Picture(Neighbourhood neighbourhood)
    {
        _neighbourhood = neighbourhood;
        _left = new(neighbourhood.Approvals, approval => approval.TherapyClass, approval => approval.Name, 30);
        _right = new(neighbourhood.Others, other => other.Kind, other => other.Words, 42);
        _kinds = [.. _left.Headings.Concat(_right.Headings).Select(heading => heading.Kind)];
        _height = Math.Round(Math.Max(Math.Max(_left.Height, _right.Height), 4 * Radius) + 2 * Margin);
    }

    public string Draw() => new XElement(Svg + "svg",
        new XAttribute("viewBox", $"0 0 {Number(Width)} {Number(_height + Legend)}"),
        new XAttribute("font-family", "system-ui, sans-serif"), new XAttribute("font-size", 13),
        new XAttribute("role", "img"), new XAttribute("aria-labelledby", "title desc"),
        new XElement(Svg + "title", new XAttribute("id", "title"), $"The neighbourhood of {_neighbourhood.Name} in the graph"),
        new XElement(Svg + "desc", new XAttribute("id", "desc"), Description),
        new XElement(Svg + "rect", At("width", Width), At("height", _height + Legend), At("rx", 14), new XAttribute("fill", Ink.Paper)),
        _right.Entries.SelectMany(right => _left.Entries.Where(left => right.Entry.Therapies.Contains(left.Entry.Therapy))
            .Select(left => Across(left.Card, right.Card))),
        _left.Entries.Select(left => Edge(LeftEnd, Y(left.Card, _left.Height), left.Card, left.Entry.IsWithdrawn)),
        _right.Entries.Select(right => Edge(RightStart, Y(right.Card, _right.Height), right.Card, false)),
        _left.Headings.Select(heading => Heading(heading, Margin, _left.Height)),
        _right.Headings.Select(heading => Heading(heading, RightStart, _right.Height)),
        _left.Entries.SelectMany(left => Box(left.Card, Margin, LeftWidth, _left.Height).Concat(Years(left.Card, left.Entry))),
        _right.Entries.SelectMany(right => Box(right.Card, RightStart, RightWidth, _right.Height)),
        Middle()).ToString().ReplaceLineEndings("\n") + "\n";

    private string Description =>
        $"{_neighbourhood.Name} stands in the middle. Left, its therapies by class, with the year of approval: " +
        string.Join("; ", _neighbourhood.Approvals.Select(approval => $"{approval.Name}, {approval.Years}")) +
        ". Right: " + string.Join("; ", _neighbourhood.Others.GroupBy(other => other.Kind).Select(ListOf)) + ".";

    private static string ListOf(IGrouping<string, Neighbour> kind) => $"{kind.Key}: {string.Join(", ", kind.Select(other => other.Words.TrimEnd('.')))}";

    private string Key => "A year is an approval, an entry of its own" +
        (_neighbourhood.Approvals.Any(approval => approval.IsWithdrawn) ? "; dashed: withdrawn" : "") + "; dotted: other links";

    private IEnumerable<XElement> Middle()
    {
        var lines = Card.Wrap(_neighbourhood.Name, 12);
        yield return new XElement(Svg + "circle", At("cx", Centre), At("cy", _height / 2), At("r", Radius), new XAttribute("fill", Ink.Cancer));
        for (var i = 0; i < lines.Count; i++)
            yield return Words(lines[i], Centre, _height / 2 + 6 + (i - (lines.Count - 1) / 2.0) * 21, "#fff", "middle", bold: true, size: 17);
        yield return Words(Key, Margin, _height + 6, Ink.Quiet, "start", size: 12);
        yield return Words(_neighbourhood.Codes, Width - Margin, _height + 6, Ink.Quiet, "end", size: 12);
    }

    private XElement Heading(Card heading, double left, double height) =>
        Words(heading.Kind, left, Y(heading, height) + 4, Colour(heading), "start", bold: true, size: 14);

    private IEnumerable<XElement> Box(Card card, double left, double width, double height)
    {
        var top = Top(card, height);
        yield return new XElement(Svg + "rect", At("x", left), At("y", top), At("width", width), At("height", card.Height), At("rx", 8),
            new XAttribute("fill", "#fff"), new XAttribute("stroke", Colour(card)), new XAttribute("stroke-width", 1.3));
        for (var i = 0; i < card.Lines.Count; i++)
            yield return Words(card.Lines[i], left + 12, top + 20 + i * Card.LineHeight, Ink.Text, "start");
    }

    /// <summary>The approval itself: the entry between the therapy and the cancer.</summary>
    private IEnumerable<XElement> Years(Card card, Approval approval)
    {
        var width = 16 + 7.5 * approval.Years.Length;
        var y = Y(card, _left.Height);
        yield return new XElement(Svg + "rect", At("x", LeftEnd - 20), At("y", y - 11), At("width", width), At("height", 22), At("rx", 11),
            new XAttribute("fill", approval.IsWithdrawn ? Ink.Quiet : Colour(card)));
        yield return Words(approval.Years, LeftEnd - 20 + width / 2, y + 4.5, "#fff", "middle", bold: true, size: 12);
    }

    private XElement Edge(double x, double y, Card card, bool isWithdrawn)
    {
        var bend = x + (Centre - x) * 0.5;
        return Line($"M{Number(x)} {Number(y)}C{Number(bend)} {Number(y)} {Number(bend)} {Number(_height / 2)} {Number(Centre)} {Number(_height / 2)}",
            Colour(card), 1.8, isWithdrawn ? "5 4" : null);
    }

    /// <summary>A link that does not pass by the cancer: from a statement or a text to a therapy.</summary>
    private XElement Across(Card therapy, Card other)
    {
        var (from, to) = (Y(therapy, _left.Height), Y(other, _right.Height));
        return Line($"M{Number(LeftEnd)} {Number(from)}C{Number(Centre)} {Number(from)} {Number(Centre)} {Number(to)} {Number(RightStart)} {Number(to)}",
            Ink.Beside, 1.4, "2 3");
    }

    private string Colour(Card card) => Ink.Of(_kinds.IndexOf(card.Kind));

    private double Top(Card card, double height) => (_height - height) / 2 + card.Top;

    private double Y(Card card, double height) => Top(card, height) + card.Height / 2;

    private static XElement Line(string path, string colour, double width, string? dashes) => new(Svg + "path",
        new XAttribute("d", path), new XAttribute("fill", "none"), new XAttribute("stroke", colour), At("stroke-width", width),
        dashes is null ? null : new XAttribute("stroke-dasharray", dashes));

    private static XElement Words(string words, double x, double y, string colour, string anchor, bool bold = false, double size = 13) => new(Svg + "text",
        At("x", x), At("y", y), new XAttribute("fill", colour), new XAttribute("text-anchor", anchor),
        At("font-size", size),
        bold ? new XAttribute("font-weight", 600) : null, words);

    private static XAttribute At(string name, double value) => new(name, Number(value));

    private static string Number(double value) => Math.Round(value, 1).ToString(CultureInfo.InvariantCulture);
}
