using System.Text.Json;
using System.Text.Json.Nodes;
using Immunotherapy.Gateway.Publishing;

namespace Immunotherapy.Admin.Forms.Doors;

/// <summary>A batch of edits as a form sends it: <c>{"client":"…","edits":[{"sequence":1,"path":"title@en","value":"…","base":7}]}</c>.</summary>
internal sealed record EditsBody(string Client, IReadOnlyList<Edit> Edits)
{
    public const int LongestClient = 31;
    private const int ShortestClient = 8;
    private const int LongestPath = 200;
    private const int MostEdits = 500;

    // A value is a list of codes at its deepest: an array of objects of texts, inside of an edit of a list of the body.
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 10, AllowDuplicateProperties = false };

    /// <exception cref="BadBodyException"/>
    public static EditsBody Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Options);
            return Read(document.RootElement);
        }
        catch (JsonException unreadable)
        {
            throw new BadBodyException($"The batch cannot be read as JSON (line {unreadable.LineNumber + 1}): it is malformed, cut off, has a key twice or is nested too deep.");
        }
        // A key of half a character is only found out when it is read.
        catch (InvalidOperationException)
        {
            throw new BadBodyException("The batch holds half of a character where a name should be.");
        }
    }

    private static EditsBody Read(JsonElement body)
    {
        if (body.ValueKind is not JsonValueKind.Object) throw new BadBodyException("A batch is an object with 'client' and 'edits'.");
        Only(body, "client", "edits");
        var client = Text(body, "client");
        if (client.Length is < ShortestClient or > LongestClient || !client.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
            throw new BadBodyException($"'client' has {ShortestClient} to {LongestClient} letters, digits, - and _.");
        if (!body.TryGetProperty("edits", out var edits) || edits.ValueKind is not JsonValueKind.Array) throw new BadBodyException("'edits' is a list.");
        if (edits.GetArrayLength() is 0 or > MostEdits) throw new BadBodyException($"'edits' holds 1 to {MostEdits} edits; this one has {edits.GetArrayLength()}.");
        return new EditsBody(client, [.. edits.EnumerateArray().Select(ReadEdit)]);
    }

    private static Edit ReadEdit(JsonElement edit)
    {
        if (edit.ValueKind is not JsonValueKind.Object) throw new BadBodyException("An edit is an object with 'sequence', 'path', 'value' and 'base'.");
        Only(edit, "sequence", "path", "value", "base");
        var path = Text(edit, "path");
        if (path.Length > LongestPath) throw new BadBodyException($"A path has {LongestPath} characters at most.");
        if (!edit.TryGetProperty("value", out var value)) throw new BadBodyException("An edit has a 'value'; null takes the value away.");
        return new Edit(Number(edit, "sequence", 1), path, Value(value)) { BaseVersion = Number(edit, "base", 0) };
    }

    // A text is read once, here; a JSON node reads it anew whenever it is asked.
    private static JsonNode? Value(JsonElement value)
    {
        try
        {
            return value.ValueKind is JsonValueKind.String ? JsonValue.Create(value.GetString()) : JsonNode.Parse(value.GetRawText());
        }
        // Half of a character: the field it is in is told of it.
        catch (InvalidOperationException)
        {
            return JsonNode.Parse(value.GetRawText());
        }
    }

    private static void Only(JsonElement body, params string[] names)
    {
        foreach (var property in body.EnumerateObject())
            if (!names.Contains(property.Name)) throw new BadBodyException($"There is a key that is none of {string.Join(", ", names)}.");
    }

    private static string Text(JsonElement body, string name) =>
        body.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString()! : throw new BadBodyException($"'{name}' is a text.");

    // Without a base an edit would write over whatever stands there: a form always knows what it saw.
    private static long Number(JsonElement body, string name, long least) =>
        body.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.Number && value.TryGetInt64(out var number) && number >= least
            ? number
            : throw new BadBodyException($"'{name}' is a whole number, {least} or more.");
}
