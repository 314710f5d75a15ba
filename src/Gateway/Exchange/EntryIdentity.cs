using System.Buffers;
using System.Text;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Exchange;

/// <summary>What the links of other files need to know of a file before it is read: its id and its default-language slug.</summary>
internal readonly record struct EntryIdentity(Guid Id, string? Slug)
{
    private static readonly SearchValues<byte> SlugLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-"u8);
    private static readonly byte[] LanguageLine = Encoding.ASCII.GetBytes($"{Locales.Default.Tag()}:");

    /// <summary>Null when the file is not an entry with an id; why will be said when it is read.</summary>
    public static EntryIdentity? Read(ReadOnlySpan<byte> bytes) => Glance(bytes) ?? Study(bytes);

    // A canonical file shows both at a glance. Every file of an import is looked at twice, and this is the cheap time.
    private static EntryIdentity? Glance(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith("---\nid: "u8)) return null;
        Guid? id = null;
        var isLanguage = false;
        foreach (var range in bytes[4..].Split((byte)'\n'))
        {
            var line = bytes[4..][range];
            if (line.SequenceEqual("---"u8)) return null;
            if (line.StartsWith("id: "u8)) id = Uuid(line[4..]);
            else if (line is [not (byte)' ', ..]) isLanguage = line.SequenceEqual(LanguageLine);
            else if (isLanguage && line.StartsWith("  slug: "u8))
                return id is { } found && IsSlug(line[8..]) ? new EntryIdentity(found, Encoding.ASCII.GetString(line[8..])) : null;
        }
        return null;
    }

    private static EntryIdentity? Study(ReadOnlySpan<byte> bytes)
    {
        if (FileText.Read(bytes, new Places("")) is not { } file) return null;
        try
        {
            if (YamlReader.Read(file.FrontMatter, FileText.LinesAbove) is not YamlMap map || map.Find("id") is not YamlScalar idNode) return null;
            if (!Guid.TryParseExact(idNode.Text, "D", out var id)) return null;
            var language = map.Find(Locales.Default.Tag()) as YamlMap;
            return new EntryIdentity(id, (language?.Find("slug") as YamlScalar)?.Text);
        }
        catch (BadYamlException)
        {
            return null; // EntryReader reads it again and tells the line.
        }
    }

    private static Guid? Uuid(ReadOnlySpan<byte> text) =>
        Guid.TryParseExact(Encoding.UTF8.GetString(text), "D", out var id) ? id : null;

    private static bool IsSlug(ReadOnlySpan<byte> text) =>
        text is [>= (byte)'a' and <= (byte)'z', ..] && !text.ContainsAnyExcept(SlugLetters);
}
