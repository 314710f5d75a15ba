using Immunotherapy.Gateway.Snapshot.Packing;
using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Standing;

namespace Immunotherapy.Gateway.Snapshot;

/// <summary>How one language of an entry stands.</summary>
public sealed class NodeText
{
    private readonly byte[] _values;
    private readonly int _start;
    private readonly long _publishedAt;
    private readonly long _updatedAt;

    internal NodeText(TextState text, Ground ground, bool overdue, byte[] values, int start)
    {
        Locale = text.Locale;
        Revision = text.Revision;
        SourceRevision = text.SourceRevision;
        Translation = text.Translation;
        Overdue = overdue;
        Review = ground.Reviews.One(text.Review);
        Notice = text.Notice is null ? null : ground.Notices.One(text.Notice);
        _publishedAt = text.PublishedAt?.UtcTicks ?? -1;
        _updatedAt = text.UpdatedAt.UtcTicks;
        (_values, _start) = (values, start);
    }

    public Locale Locale { get; }
    public string Slug => JsonText.ToString(SlugJson.Span);

    /// <summary>The slug as a JSON string.</summary>
    public ReadOnlyMemory<byte> SlugJson => Block.Memory(TypeLayout.SlugSlot);

    public int Revision { get; }
    public int SourceRevision { get; }
    public TranslationState Translation { get; }
    public string ContentHash => JsonText.ToString(ContentHashJson.Span);

    /// <summary>The content hash as a JSON string.</summary>
    public ReadOnlyMemory<byte> ContentHashJson => Block.Memory(Block.Count - TypeLayout.ContentHashFromEnd);

    public DateTimeOffset? PublishedAt => _publishedAt < 0 ? null : new DateTimeOffset(_publishedAt, TimeSpan.Zero);
    public DateTimeOffset UpdatedAt => new(_updatedAt, TimeSpan.Zero);
    public Review Review { get; }
    public bool Overdue { get; }
    public Notice? Notice { get; }

    internal Block Block => new(_values, _start);

    internal Block OldSlugs => Block.Nested(Block.Count - TypeLayout.OldSlugsFromEnd);
}
