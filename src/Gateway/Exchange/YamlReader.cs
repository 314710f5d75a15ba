using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Immunotherapy.Gateway.Exchange;

/// <summary>
/// Reads front matter to nodes. It takes the plain part of YAML only: what could make a small file grow (anchors, aliases), hide a
/// value (a name twice) or name a type (tags) is refused.
/// </summary>
internal sealed class YamlReader
{
    /// <summary>The deepest front matter of the format is 6 levels; more is a mistake or an attack.</summary>
    private const int MaxDepth = 12;

    private readonly Parser _events;
    private readonly int _linesAbove;

    private YamlReader(string yaml, int linesAbove)
    {
        _events = new Parser(new Scanner(new StringReader(yaml), skipComments: true));
        _linesAbove = linesAbove;
    }

    /// <param name="yaml">The text between the two lines of dashes.</param>
    /// <param name="linesAbove">How many lines of the file stand above it.</param>
    /// <exception cref="BadYamlException"/>
    public static YamlNode Read(string yaml, int linesAbove)
    {
        var reader = new YamlReader(yaml, linesAbove);
        try
        {
            return reader.Document();
        }
        catch (YamlException wrong)
        {
            throw new BadYamlException((int)wrong.Start.Line + linesAbove, $"This is not YAML that can be read: {wrong.Message.TrimEnd('.')}.");
        }
    }

    private YamlNode Document()
    {
        _events.Consume<StreamStart>();
        if (_events.Accept<StreamEnd>(out _)) throw new BadYamlException(_linesAbove, "The front matter is empty.");
        _events.Consume<DocumentStart>();
        var node = Node(1);
        _events.Consume<DocumentEnd>();
        if (!_events.Accept<StreamEnd>(out var more)) throw new BadYamlException(Line(_events.Current ?? more!), "A file holds one entry only.");
        return node;
    }

    private YamlNode Node(int depth)
    {
        if (_events.Accept<AnchorAlias>(out var alias)) throw new BadYamlException(Line(alias), "Aliases (*name) are not read here: write the value out.");
        var start = _events.Consume<NodeEvent>();
        var line = Line(start);
        if (depth > MaxDepth) throw new BadYamlException(line, $"This is nested more than {MaxDepth} levels deep.");
        if (!start.Anchor.IsEmpty) throw new BadYamlException(line, "Anchors (&name) are not read here: take it away.");
        if (!start.Tag.IsEmpty) throw new BadYamlException(line, "Tags (!name) are not read here: take it away.");
        return start switch
        {
            Scalar scalar => new YamlScalar(line, scalar.Value, scalar.Style is ScalarStyle.Plain),
            SequenceStart => List(line, depth),
            MappingStart => Map(line, depth),
            _ => throw new BadYamlException(line, "A value was expected here."),
        };
    }

    private YamlList List(int line, int depth)
    {
        var items = new List<YamlNode>();
        while (!_events.TryConsume<SequenceEnd>(out _)) items.Add(Node(depth + 1));
        return new YamlList(line, items);
    }

    private YamlMap Map(int line, int depth)
    {
        var entries = new List<YamlEntry>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (!_events.TryConsume<MappingEnd>(out _))
        {
            if (Node(depth + 1) is not YamlScalar key) throw new BadYamlException(line, "A name before a colon is one word.");
            if (!names.Add(key.Text)) throw new BadYamlException(key.Line, $"'{key.Text}' stands here twice.");
            entries.Add(new YamlEntry(key.Text, key.Line, Node(depth + 1)));
        }
        return new YamlMap(line, entries);
    }

    private int Line(ParsingEvent at) => (int)at.Start.Line + _linesAbove;
}
