using System.Collections.Concurrent;
using Immunotherapy.Gateway.Publishing.Listing;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Admin.Lists;

/// <summary>Which columns the list of a content type can have: the work's, and every field of its descriptor that fits in a line.</summary>
public static class ListColumns
{
    private const int UsualFields = 2;

    private static readonly ConcurrentDictionary<ContentType, IReadOnlyList<ListColumn>> Known = new();

    /// <summary>Those beside the title, which is always there.</summary>
    public static IReadOnlyList<ListColumn> Of(ContentType type) => Known.GetOrAdd(type, Derive);

    public static IReadOnlyList<ListColumn> Usual(ContentType type)
    {
        var fields = Of(type).Where(c => c.Field is not null && IsUsual(c.Field)).Take(UsualFields).ToHashSet();
        return [.. Of(type).Where(c => c.Work is not (null or WorkColumn.ChangedBy) || fields.Contains(c))];
    }

    public static ListColumn Title(ContentType type) => new("title", type.Title, null);

    public static ListColumn? Find(ContentType type, string? key) =>
        key == "title" ? Title(type) : Of(type).FirstOrDefault(c => c.Key == key);

    private static IReadOnlyList<ListColumn> Derive(ContentType type) =>
    [
        Of(WorkColumn.Stage), Of(WorkColumn.Languages),
        .. type.Fields.Where(f => !f.IsTitle && Fits(f)).Select(f => new ListColumn("field." + f.Name, f, null)),
        Of(WorkColumn.ReviewDue), Of(WorkColumn.Changed), Of(WorkColumn.ChangedBy), Of(WorkColumn.Owner),
    ];

    private static ListColumn Of(WorkColumn column) => new(column switch
    {
        WorkColumn.Stage => "state",
        WorkColumn.Languages => "languages",
        WorkColumn.Changed => "changed",
        WorkColumn.ChangedBy => "changed-by",
        WorkColumn.Owner => "owner",
        WorkColumn.ReviewDue => "review",
    }, null, column);

    private static bool Fits(Field field) => field.Kind switch
    {
        FieldKind.Text or FieldKind.Number or FieldKind.Boolean or FieldKind.Date or FieldKind.Instant or FieldKind.Enum or FieldKind.Url => true,
        FieldKind.Code or FieldKind.Parts or FieldKind.Link or FieldKind.Links or FieldKind.AnyLinks or FieldKind.Image => true,
        FieldKind.RichText => false,
    };

    private static bool IsUsual(Field field) => !field.IsList && field.Kind switch
    {
        FieldKind.Enum or FieldKind.Link or FieldKind.Date or FieldKind.Instant or FieldKind.Number => true,
        FieldKind.Text or FieldKind.RichText or FieldKind.Boolean or FieldKind.Url or FieldKind.Code or FieldKind.Image or FieldKind.Parts => false,
        FieldKind.Links or FieldKind.AnyLinks => false,
    };
}
