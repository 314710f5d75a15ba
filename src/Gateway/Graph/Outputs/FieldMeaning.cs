using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Graph.Outputs;

/// <summary>
/// What a field of the schema reads, said beside the resolver that reads it for the engine: plans are compiled from it and need
/// no engine to run.
/// </summary>
internal abstract record FieldMeaning
{
    private FieldMeaning() { }

    /// <summary>A field that a content type or a part declares.</summary>
    public sealed record Declared(Field Field) : FieldMeaning;

    /// <summary>The entries that link here, as a plain list or in pages.</summary>
    public sealed record Inverse(Immunotherapy.Model.Fields.Inverse Of) : FieldMeaning;

    public sealed record Derived(ThroughAttribute Of) : FieldMeaning;

    /// <summary>What every entry has, whatever its type.</summary>
    public sealed record Fact(EntryFact Which) : FieldMeaning;

    /// <summary>One piece of a rich text, a code or a picture.</summary>
    public sealed record Piece(ValuePiece Which) : FieldMeaning;

    public sealed record Paging(PageFact Which) : FieldMeaning;

    public sealed record BySlug(ContentType Type) : FieldMeaning;

    public sealed record ById(ContentType Type) : FieldMeaning;

    public sealed record AllOf(ContentType Type) : FieldMeaning;

    public sealed record AnyById : FieldMeaning;

    public sealed record AnyByIds : FieldMeaning;

    /// <summary>Entries by words.</summary>
    public sealed record Search : FieldMeaning;

    /// <summary>Entries by how their names begin.</summary>
    public sealed record Suggest : FieldMeaning;

    /// <summary>What a search tells beside the entries.</summary>
    public sealed record Found : FieldMeaning;
}

/// <summary>What every entry has; then what is inside its review, its translation and its notice; then the key of a part.</summary>
internal enum EntryFact
{
    Id,
    Slug,
    Locale,
    Locales,
    Revision,
    ContentHash,
    PublishedAt,
    UpdatedAt,
    Review,
    Translation,
    Notice,
    ReviewState,
    LastReviewed,
    NextReviewDue,
    Overdue,
    TranslationState,
    SourceRevision,
    NoticeKind,
    NoticeText,
    NoticeEffectiveAt,
    PartKey,
}

/// <summary>The pieces of values that are objects in GraphQL.</summary>
internal enum ValuePiece
{
    Markdown,
    Html,
    PlainText,
    CodeSystem,
    CodeValue,
    CodeLabel,
    ImageSha256,
    ImageUrl,
    ImageAlt,
    ImageWidth,
    ImageHeight,
}

/// <summary>What a connection, its edges and its page info tell.</summary>
internal enum PageFact
{
    PageInfo,
    Edges,
    Nodes,
    TotalCount,
    Cursor,
    Node,
    HasNextPage,
    HasPreviousPage,
    StartCursor,
    EndCursor,
}
