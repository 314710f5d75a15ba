using System.Text.Json.Nodes;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Model.Documents;

/// <summary>Reads a whole document: keeps what is right, tells all that is wrong.</summary>
internal sealed class DocumentReader(ContentType type)
{
    private readonly Document _kept = new();
    private readonly List<Finding> _findings = [];

    public (Document Document, IReadOnlyList<Finding> Findings) Read(Document document)
    {
        if (IsWellFormed("", document.Shared))
            foreach (var (name, value) in document.Shared) ReadShared(new FieldPath(name), value);
        foreach (var (locale, text) in document.Texts)
        {
            if (!IsWellFormed("@" + locale.Tag(), text)) continue;
            foreach (var (name, value) in text) ReadText(new FieldPath(name, Locale: locale), value);
        }
        return (_kept, _findings);
    }

    private bool IsWellFormed(string path, JsonObject values)
    {
        if (WellFormed.Problem(values) is not { } problem) return true;
        Tell(path, problem);
        return false;
    }

    private void ReadShared(FieldPath path, JsonNode? value)
    {
        if (value is null || type.Find(path.Field) is not { Kind: FieldKind.Parts } parts)
        {
            ReadValue(path, value);
            return;
        }
        var reader = new PartReader(parts);
        if (reader.ReadAll(value) is { } kept) DocumentRules.Set(type, _kept, path, kept);
        _findings.AddRange(reader.Findings);
    }

    private void ReadText(FieldPath path, JsonNode? value)
    {
        if (value is null || type.Find(path.Field)?.Kind is not FieldKind.Parts) ReadValue(path, value);
        else if (value is JsonObject parts) ReadPartTexts(path, parts);
        else Tell(path.ToString(), $"The texts of '{path.Field}' are an object from the key of a part to its texts.");
    }

    private void ReadPartTexts(FieldPath list, JsonObject parts)
    {
        foreach (var (key, value) in parts)
        {
            var part = list with { PartKey = key };
            if (DocumentRules.Get(_kept, part with { Locale = null }) is null)
                Tell(part.ToString(), $"'{list.Field}' has no part {Reading.Quote(key)}. Add the part, or take its texts out.");
            else if (value is JsonObject texts)
                foreach (var (name, text) in texts) ReadValue(part with { PartField = name }, text);
            else if (value is not null)
                Tell(part.ToString(), $"The texts of a part are an object from field to text.");
        }
    }

    private void ReadValue(FieldPath path, JsonNode? value)
    {
        var (read, finding) = DocumentRules.Read(type, path, value);
        if (finding is not null) _findings.Add(finding);
        else if (read is not null) DocumentRules.Set(type, _kept, path, read);
    }

    private void Tell(string path, FormattableString sentence) => _findings.Add(new Finding(path, sentence, Blocks: true));
}
