using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Publishing;

/// <summary>A draft that was thrown away, to be put back by whoever has this: only the Desk makes it and knows what is in it.</summary>
public sealed class DiscardedDraft
{
    internal DiscardedDraft(Guid entry, ContentType type, byte[] content, string? createdBy) =>
        (Entry, Type, Content, CreatedBy) = (entry, type, content, createdBy);

    public Guid Entry { get; }
    public ContentType Type { get; }

    /// <summary>There was nothing but the draft: the entry is gone.</summary>
    public bool IsWholeEntry => CreatedBy is not null;

    internal byte[] Content { get; }

    /// <summary>Whose the entry was, where it is gone.</summary>
    internal string? CreatedBy { get; }
}
