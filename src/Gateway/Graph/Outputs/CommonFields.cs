using GraphQL.Types;
using Immunotherapy.Gateway.Graph.Scalars;
using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Standing;

namespace Immunotherapy.Gateway.Graph.Outputs;

/// <summary>The fields that every entry has, whatever its type.</summary>
internal sealed class CommonFields
{
    private readonly TypeBook _types;
    private readonly EnumerationGraphType _locale;
    private readonly ObjectGraphType _review;
    private readonly ObjectGraphType _translation;
    private readonly ObjectGraphType _notice;

    public CommonFields(TypeBook types, EnumerationGraphType locale)
    {
        (_types, _locale) = (types, locale);
        (_review, _translation, _notice) = (Review(), Translation(), Notice());
    }

    public ContentField Id() => Field<Place>(EntryFact.Id, "id", "The id of the entry, the same for ever.", _types.Id.Required(),
        place => new GlobalId(place.Node.Type, place.Node.Id).ToString());

    public IEnumerable<ContentField> All() =>
    [
        Id(),
        Field<Place>(EntryFact.Slug, "slug", "Its name in addresses, in the language served.", _types.String.Required(), p => p.Text.Slug),
        Field<Place>(EntryFact.Locale, "locale", "The language that was served.", _locale.Required(), p => p.Served),
        Field<Place>(EntryFact.Locales, "locales", "The languages it can be read in.", _locale.RequiredList(), p => p.Node.Locales),
        Field<Place>(EntryFact.Revision, "revision", "The revision of the text served.", _types.Int.Required(), p => p.Text.Revision),
        Field<Place>(EntryFact.ContentHash, "contentHash", "The SHA-256 of the content served: equal content, equal hash.", _types.String.Required(), p => p.Text.ContentHash),
        Field<Place>(EntryFact.PublishedAt, "publishedAt", "When this language was first published.", _types.DateTime, p => Moment(p.Text.PublishedAt)),
        Field<Place>(EntryFact.UpdatedAt, "updatedAt", "When this language was last changed.", _types.DateTime.Required(), p => Moment(p.Text.UpdatedAt)),
        Field<Place>(EntryFact.Review, "review", "What may be said about the review of this text.", _review.Required(), p => p),
        Field<Place>(EntryFact.Translation, "translation", "Whether the language asked for keeps up with the default language.", _translation.Required(), p => p),
        Field<Place>(EntryFact.Notice, "notice", "What a reader must be told before the text itself.", _notice, p => p.Text.Notice),
    ];

    private ObjectGraphType Review() => Object("Review", "Who has looked at a text, and until when that holds.",
        Field<Place>(EntryFact.ReviewState, "state", "What may be said about the review.", _types.Enum<ReviewState>().Required(), p => Wire.UpperSnake(p.Text.Review.State)),
        Field<Place>(EntryFact.LastReviewed, "lastReviewed", "The day of the last review.", _types.Date, p => Day(p.Text.Review.LastReviewed)),
        Field<Place>(EntryFact.NextReviewDue, "nextReviewDue", "The day by which the next review is due.", _types.Date, p => Day(p.Text.Review.NextReviewDue)),
        Field<Place>(EntryFact.Overdue, "overdue", "Whether the next review is overdue.", _types.Boolean.Required(), p => p.Text.Overdue));

    private ObjectGraphType Translation() => Object("Translation", "How the language asked for stands to the default language.",
        Field<Place>(EntryFact.TranslationState, "state", "Whether it keeps up.", _types.Enum<TranslationState>().Required(), p => Wire.UpperSnake(p.Node.Translation(p.Asked).State)),
        Field<Place>(EntryFact.SourceRevision, "sourceRevision", "The revision of the default language that the text served was made from.", _types.Int.Required(), p => p.Node.Translation(p.Asked).SourceRevision));

    private ObjectGraphType Notice() => Object("Notice", "What a reader must be told before the text itself.",
        Field<Notice>(EntryFact.NoticeKind, "kind", "Why it is there.", _types.Enum<NoticeKind>().Required(), n => Wire.UpperSnake(n.Kind)),
        Field<Notice>(EntryFact.NoticeText, "text", "What it says.", _types.String.Required(), n => n.Text),
        Field<Notice>(EntryFact.NoticeEffectiveAt, "effectiveAt", "Since when it holds.", _types.DateTime.Required(), n => Moment(n.EffectiveAt)));

    private static EncodedJson? Moment(DateTimeOffset? moment) => moment is { } at ? EncodedText(DateTimeScalar.Write(at)) : null;

    private static EncodedJson? Day(DateOnly? day) => day is { } at ? EncodedText(DateScalar.Write(at)) : null;

    // Neither moments nor days hold anything that JSON escapes.
    private static EncodedJson EncodedText(string text) => new(System.Text.Encoding.ASCII.GetBytes($"\"{text}\""));

    private static ObjectGraphType Object(string name, string description, params ContentField[] fields)
    {
        var type = new ObjectGraphType { Name = name, Description = description };
        foreach (var field in fields) type.AddField(field);
        return type;
    }

    private static ContentField Field<TSource>(EntryFact fact, string name, string description, IGraphType type, Func<TSource, object?> read) =>
        new(new FieldMeaning.Fact(fact)) { Name = name, Description = description, ResolvedType = type, Resolver = new Read<TSource>((source, _) => read(source)) };
}
