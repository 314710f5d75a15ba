using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Exchange;

/// <summary>What reading a file gave: an entry, or problems.</summary>
internal readonly record struct ReadFile(ImportedEntry? Entry, IReadOnlyList<Problem> Problems);

/// <summary>A file of an import with the type that its folder says.</summary>
internal sealed record EntryInPile(EntrySource Source, ContentType Type)
{
    public ReadFile Read(EntryReader reader) => Read(reader, new Places(Source.Path));

    public ReadFile Read(EntryReader reader, Places places)
    {
        using var bytes = EntryBytes.Read(Source, places);
        return new ReadFile(bytes is { } read ? reader.Read(Type, places, read.Span) : null, places.Problems);
    }

    public EntryIdentity? Identity()
    {
        using var bytes = EntryBytes.Read(Source, new Places(Source.Path));
        return bytes is { } read ? EntryIdentity.Read(read.Span) : null;
    }
}
