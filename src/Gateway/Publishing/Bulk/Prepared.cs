using Immunotherapy.Gateway.Publishing.Standings;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Publishing.Bulk;

/// <summary>An imported entry with all done to it that needs no store: read, checked, rendered, hashed.</summary>
internal sealed record Prepared
{
    public required ImportedEntry Entry { get; init; }
    public required byte[] Shared { get; init; }
    public required Dictionary<Locale, RevisionTextRow> Texts { get; init; }
    public required Dictionary<Locale, string> Slugs { get; init; }
    public required IReadOnlyList<(FieldPath Path, Field Link, Guid Target)> Links { get; init; }
    public required DateTimeOffset? NextInstant { get; init; }
    public required Standing Standing { get; init; }
    public required IReadOnlyList<Finding> Findings { get; init; }

    public Guid Id => Entry.Id;
    public ContentType Type => Entry.Type;
    public bool IsPublished => Standing.IsPublished;

    /// <summary>How findings name the entry.</summary>
    public string Name => Entry.Origin ?? $"{Type.Plural}/{Slugs.GetValueOrDefault(Locales.Default) ?? Id.ToString()}";

}
