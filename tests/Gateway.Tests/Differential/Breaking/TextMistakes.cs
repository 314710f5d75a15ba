namespace Immunotherapy.Gateway.Tests.Differential.Breaking;

/// <summary>Changes a document as text, mostly so that it cannot be parsed any more.</summary>
internal sealed class TextMistakes(Chance chance)
{
    private const string Strange = "\"{}()[]:!$@&|=.#\0\u0001é\\`%";

    private static readonly string[] HardlyDocuments =
        ["", " ", "# nothing", "fragment A on Query { __typename }", "{}", "query", "query {", "\"text\"", "{ a(b: \"c) }"];

    public Broken Change(Broken broken)
    {
        var (text, at) = (broken.Document, chance.Between(0, broken.Document.Length - 1));
        return chance.Between(0, 11) switch
        {
            0 => broken with { Document = text.Remove(at, 1), Kind = "a lost character" },
            1 or 2 => broken with { Document = text.Insert(at, chance.Pick(Strange.ToCharArray()).ToString()), Kind = "a strange character" },
            3 => broken with { Document = text[..at], Kind = "a document cut off" },
            4 => broken with { Document = $"{text} {string.Concat(Enumerable.Repeat("{ a ", 70))}{new string('}', 70)}", Kind = "nesting" },
            5 => broken with { Document = chance.Pick(HardlyDocuments), Kind = "hardly a document" },
            6 => broken with { Document = $"{chance.Pick(["mutation", "subscription"])} {{ __typename }}", Name = null, Kind = "no query" },
            7 => broken with { Document = $"# {new string('é', 8 * 1024)}\n{text}", Kind = "a document that is too large" },
            8 => broken with { Variables = new() { ["large"] = new string('a', 32 * 1024) }, Kind = "variables that are too large" },
            9 => broken with { Document = "query A { __typename } query B { __typename }", Name = null, Kind = "no operation named of several" },
            _ => broken with { Name = chance.Pick(["Nobody", "", "first", " "]), Kind = "an unknown operation name" },
        };
    }
}
