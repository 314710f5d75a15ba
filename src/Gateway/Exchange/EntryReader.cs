using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Exchange;

/// <summary>Reads one file of the exchange format to an entry. Many files can be read at a time: it keeps nothing between them.</summary>
internal sealed class EntryReader(Catalog catalog, LinkTargets targets, DateTimeOffset now)
{
    private static readonly string[] Names = ["id", "type", "recalled", "fields", .. Locales.All.Select(l => l.Tag())];

    /// <summary>The entry, if there is no problem with it.</summary>
    public ImportedEntry? Read(ContentType type, Places places, ReadOnlySpan<byte> bytes)
    {
        if (FileText.Read(bytes, places) is not { } file) return null;
        try
        {
            return YamlReader.Read(file.FrontMatter, FileText.LinesAbove) is YamlMap map
                ? Read(type, places, map, file)
                : Wrong(places, FileText.LinesAbove + 1, "The front matter is a group of names and values.");
        }
        catch (BadYamlException wrong)
        {
            return Wrong(places, wrong.Line, wrong.Message);
        }
    }

    private ImportedEntry? Read(ContentType type, Places places, YamlMap map, FileText file)
    {
        var values = new ValueReader(catalog, targets, places);
        var document = new DocumentReader(type, values, places);
        foreach (var entry in map.Entries)
            if (!Names.Contains(entry.Key))
                places.Add(entry.Line, entry.Key, $"There is no '{entry.Key}' in an entry. {Nearest.Advice(entry.Key, Names)}");
        var id = ReadId(map, values, places);
        ReadType(type, map, values, places);
        if (Group(map, "fields", places) is { } fields) document.ReadShared(fields);
        var standings = ReadLanguages(map, document, values, places);
        var isRecalled = ReadRecalled(map, places);
        document.ReadMarkdown(MarkdownBlocks.Read(file.Body, file.BodyLine, places));
        var (kept, findings) = DocumentRules.ReadAll(type, document.Document);
        foreach (var finding in findings) places.Add(finding);
        foreach (var locale in standings.Keys.Where(l => !kept.Texts.ContainsKey(l)))
            places.Add(map.Line, locale.Tag(), "There is no text in this language. Take the group away.");
        if (id is null || places.Problems.Count > 0) return null;
        return new ImportedEntry
        {
            Id = id.Value,
            Type = type,
            Document = kept,
            IsRecalled = isRecalled,
            Standings = standings,
            Origin = places.File,
        };
    }

    private Dictionary<Locale, ImportedStanding> ReadLanguages(YamlMap map, DocumentReader document, ValueReader values, Places places)
    {
        var standings = new Dictionary<Locale, ImportedStanding>();
        foreach (var locale in Locales.All)
        {
            var tag = locale.Tag();
            if (Group(map, tag, places) is not { } language) continue;
            foreach (var entry in language.Entries)
                if (!StandingReader.Names.Contains(entry.Key))
                    places.Add(entry.Line, $"{tag}.{entry.Key}", $"There is no '{entry.Key}' here. {Nearest.Advice(entry.Key, StandingReader.Names)}");
            standings[locale] = new StandingReader(values, places, now).Read(language, tag);
            document.ReadText(locale, ReadSlug(language, tag, values, places), Group(language, "fields", places));
        }
        return standings;
    }

    private static string? ReadSlug(YamlMap language, string tag, ValueReader values, Places places)
    {
        if (language.Find("slug") is not { } slug) return null;
        places.Know($"{FieldPath.Slug}@{tag}", slug.Line, $"{tag}.slug");
        return values.Text(slug, $"{tag}.slug");
    }

    private static Guid? ReadId(YamlMap map, ValueReader values, Places places)
    {
        if (map.Find("id") is not { } node) places.Add(map.Line, "id", "The id is missing: a UUID that stays with the entry for ever.");
        else if (values.Text(node, "id") is { } text)
        {
            if (Guid.TryParseExact(text, "D", out var id) && id != Guid.Empty) return id;
            places.Add(node.Line, "id", $"'{text}' is not a UUID such as 0f8fad5b-d9cb-5c1c-a165-70867728950e.");
        }
        return null;
    }

    private static void ReadType(ContentType type, YamlMap map, ValueReader values, Places places)
    {
        if (map.Find("type") is not { } node) places.Add(map.Line, "type", $"The type is missing: 'type: {type.Name}'.");
        else if (values.Text(node, "type") is { } text && text != type.Name)
            places.Add(node.Line, "type", $"'{text}' does not belong into the folder {type.Plural}, which holds the type {type.Name}.");
    }

    private static bool ReadRecalled(YamlMap map, Places places)
    {
        if (map.Find("recalled") is not { } node) return false;
        if (node is YamlScalar { IsPlain: true, Text: "true" or "false" } scalar) return scalar.Text == "true";
        places.Add(node.Line, "recalled", "This is true or false.");
        return false;
    }

    private static YamlMap? Group(YamlMap map, string name, Places places)
    {
        if (map.Find(name) is not { } node) return null;
        if (node is YamlMap group) return group;
        places.Add(node.Line, name, "This is a group of names and values, each on a line of its own.");
        return null;
    }

    private static ImportedEntry? Wrong(Places places, int line, string message)
    {
        places.Add(line, null, message);
        return null;
    }
}
