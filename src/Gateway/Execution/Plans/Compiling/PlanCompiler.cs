using System.Text;
using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;
using Immunotherapy.Gateway.Execution.Plans.Steps;
using Immunotherapy.Gateway.Graph;
using Immunotherapy.Gateway.Graph.Outputs;
using Immunotherapy.Gateway.Snapshot.Packing;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Execution.Plans.Compiling;

/// <summary>Makes a plan of one operation under one set of conditions. One compiler makes one plan.</summary>
internal sealed class PlanCompiler
{
    private readonly ContentSchema _schema;
    private readonly Ground _ground;
    private readonly GraphQLDocument _document;
    private readonly FieldCollector _collector;
    private readonly IReadOnlyDictionary<GraphQLField, ArgumentSite> _given;
    private readonly HashSet<GraphQLField> _reached = new(ReferenceEqualityComparer.Instance);
    private readonly List<ArgumentSite> _sites = [];
    private readonly KeyTexts _keys = new();

    public PlanCompiler(
        ContentSchema schema, Ground ground, GraphQLDocument document, Conditions conditions, IReadOnlyDictionary<GraphQLField, ArgumentSite> given)
    {
        (_schema, _ground, _document, _given) = (schema, ground, document, given);
        _collector = new FieldCollector(schema, document, conditions);
    }

    /// <summary>Null where a plan has no words for the operation: it asks for the schema itself, or searches.</summary>
    /// <exception cref="GraphQL.Validation.ValidationError">An argument is no good.</exception>
    public Plan? Compile(GraphQLOperationDefinition operation)
    {
        var fields = _collector.Collect(_schema.Query, [operation.SelectionSet]);
        if (fields.Any(IsBeyondPlans)) return null;
        var root = ObjectPlan.Of(Steps(_schema.Query, fields, (key, field, group) => Root(key, field, group)));
        return new Plan(root, [.. _sites], [.. _given.Where(s => s.Value.Constant is null && !_reached.Contains(s.Key)).Select(s => s.Value)]);
    }

    private bool IsBeyondPlans(FieldGroup field) => field.First.Name.Value == "__schema" || field.First.Name.Value == "__type"
        || _schema.Query.Fields.Find(field.First.Name.Value) is ContentField { Meaning: FieldMeaning.Search or FieldMeaning.Suggest };

    private Step[] Steps(IObjectGraphType type, IReadOnlyList<FieldGroup> groups, Func<KeyText, ContentField, FieldGroup, Step> step) =>
        Compile(type, groups, step, (key, name) => new ConstantStep(key, name));

    private T[] Compile<T>(
        IObjectGraphType type, IReadOnlyList<FieldGroup> groups, Func<KeyText, ContentField, FieldGroup, T> step, Func<KeyText, byte[], T> typeName)
    {
        var steps = new T[groups.Count];
        for (var i = 0; i < steps.Length; i++)
        {
            var group = groups[i];
            var key = _keys.Add($"{(i == 0 ? '{' : ',')}\"{group.Key}\":");
            steps[i] = group.First.Name.Value == "__typename"
                ? typeName(key, Encoding.UTF8.GetBytes($"\"{type.Name}\""))
                : step(key, (ContentField)type.Fields.Find(group.First.Name.Value)!, group);
        }
        return steps;
    }

    private Step Root(KeyText key, ContentField field, FieldGroup group) => field.Meaning switch
    {
        FieldMeaning.BySlug at => new BySlugStep(key, at.Type, Site(field, group), Entries(at.Type, group)),
        FieldMeaning.ById at => new ByIdStep(key, at.Type, Site(field, group), Entries(at.Type, group)),
        FieldMeaning.AnyById => new ByIdStep(key, null, Site(field, group), Entries(null, group)),
        FieldMeaning.AnyByIds => new ByIdsStep(key, Site(field, group), Entries(null, group)),
        FieldMeaning.AllOf all => new AllOfTypeStep(key, _ground[all.Type], _ground[all.Type].ById, Site(field, group), Connection(field, group, all.Type)),
        _ => throw Misplaced(field),
    };

    private int Site(ContentField field, FieldGroup group)
    {
        _reached.Add(group.First);
        _sites.Add(_given.GetValueOrDefault(group.First) ?? new ArgumentSite(field, group.First, _document));
        return _sites.Count - 1;
    }

    /// <summary>What is selected of entries of one type, or of any (null).</summary>
    private EntryPlans Entries(ContentType? type, FieldGroup group)
    {
        var plans = new ObjectPlan?[_ground.Layouts.Length];
        foreach (var layout in _ground.Layouts)
            if (type is null || layout.Type == type) plans[layout.Index] = Entry(layout, group);
        return new EntryPlans(plans);
    }

    private ObjectPlan Entry(TypeLayout layout, FieldGroup group)
    {
        var type = Object(layout.Type.Name);
        return ObjectPlan.Of(Steps(type, _collector.Collect(type, group.Selections), (key, field, below) => Field(key, field, below, layout, layout)));
    }

    // Inside a part, entry is null.
    private Step Field(KeyText key, ContentField field, FieldGroup group, ShapeLayout shape, TypeLayout? entry) => field.Meaning switch
    {
        FieldMeaning.Declared declared => Declared(key, field, declared.Field, group, shape),
        FieldMeaning.Fact fact => Fact(key, field, fact.Which, group, entry),
        FieldMeaning.Derived derived => new ArrangedStep(key, entry!.ArrangedOf(derived.Of), Site(field, group), Entries(entry.ArrangedOf(derived.Of).Target, group)),
        FieldMeaning.Inverse { Of: { IsList: true, OrderBy: null } inverse } =>
            new LinkingStep(key, entry!.EdgeOf(inverse), Site(field, group), Entries(inverse.Owner, group)),
        FieldMeaning.Inverse { Of: { IsList: true } inverse } => new ArrangedStep(key, entry!.ArrangedOf(inverse), Site(field, group), Entries(inverse.Owner, group)),
        FieldMeaning.Inverse { Of: var inverse } =>
            new InverseStep(key, inverse, entry!.EdgeOf(inverse), _ground[inverse.Owner].ById, Site(field, group), Connection(field, group, inverse.Owner)),
        _ => throw Misplaced(field),
    };

    private Step Declared(KeyText key, ContentField field, Field declared, FieldGroup group, ShapeLayout shape)
    {
        var slots = shape[declared];
        var slot = declared.IsLocalized ? slots.Text : slots.Shared;
        return declared.Kind switch
        {
            FieldKind.Text or FieldKind.Number or FieldKind.Boolean or FieldKind.Date or FieldKind.Instant or FieldKind.Enum or FieldKind.Url =>
                new ValuesStep([new StoredValue(key, declared.IsLocalized, declared.IsTitle, slot, Absent(declared))]),
            FieldKind.RichText => new RichTextStep(key, declared.IsLocalized, slot, declared.IsRequired, Value(field, group, (at, piece) => Form(at, piece, declared, slot))),
            FieldKind.Code when declared.IsList => new CodesStep(key, declared.IsLocalized, slot, Value(field, group, Piece)),
            FieldKind.Code or FieldKind.Image => new ItemStep(key, declared.IsLocalized, slot, declared.IsRequired, Value(field, group, Piece)),
            FieldKind.Parts => new PartsStep(key, slots.Shared, slots.Text, Part(slots.Part!, field, group)),
            FieldKind.Link => new LinkStep(key, slot, declared.IsRequired, Entries(_ground.Catalog.TargetOf(declared), group)),
            FieldKind.Links => new LinksStep(key, slot, Site(field, group), Entries(_ground.Catalog.TargetOf(declared), group)),
            FieldKind.AnyLinks => new LinksStep(key, slot, Site(field, group), Entries(null, group)),
        };
    }

    private static byte[]? Absent(Field field) => field switch
    {
        { IsList: true } => "[]"u8.ToArray(),
        { Kind: FieldKind.Text, IsRequired: true } => "\"\""u8.ToArray(),
        { IsRequired: true } => null,
        _ => "null"u8.ToArray(),
    };

    private ObjectPlan Part(ShapeLayout part, ContentField field, FieldGroup group)
    {
        var type = Object(field);
        return ObjectPlan.Of(Steps(type, _collector.Collect(type, group.Selections), (key, inner, below) => Field(key, inner, below, part, null)));
    }

    private ObjectPlan Value(ContentField field, FieldGroup group, Func<KeyText, ValuePiece, Step> step)
    {
        var type = Object(field);
        return ObjectPlan.Of(Steps(type, _collector.Collect(type, group.Selections), (key, inner, _) =>
            inner.Meaning is FieldMeaning.Piece piece ? step(key, piece.Which) : throw Misplaced(inner)));
    }

    private static ValuesStep Stored(KeyText key, bool isWord, int slot, byte[]? absent) => new([new StoredValue(key, isWord, isTitle: false, slot, absent)]);

    private static ValuesStep Form(KeyText key, ValuePiece piece, Field field, int slot) =>
        Stored(key, field.IsLocalized, slot + (piece - ValuePiece.Markdown), "\"\""u8.ToArray());

    private static Step Piece(KeyText key, ValuePiece piece) => piece switch
    {
        ValuePiece.CodeSystem or ValuePiece.CodeValue or ValuePiece.CodeLabel => new PieceStep(key, piece - ValuePiece.CodeSystem),
        ValuePiece.ImageUrl => new ImageUrlStep(key, 0),
        ValuePiece.ImageSha256 => new PieceStep(key, 0),
        ValuePiece.ImageAlt => new PieceStep(key, 1),
        ValuePiece.ImageWidth => new PieceStep(key, 2),
        ValuePiece.ImageHeight => new PieceStep(key, 3),
        ValuePiece.Markdown or ValuePiece.Html or ValuePiece.PlainText => throw new InvalidOperationException($"{piece} is no piece of a code or a picture."),
    };

    private Step Fact(KeyText key, ContentField field, EntryFact fact, FieldGroup group, TypeLayout? entry) => fact switch
    {
        EntryFact.Review or EntryFact.Translation => new InsideStep(key, Facts(field, group)),
        EntryFact.Notice => new NoticeStep(key, Facts(field, group)),
        EntryFact.PartKey => Stored(key, isWord: false, ShapeLayout.KeySlot, null),
        EntryFact.Id => Stored(key, isWord: false, entry!.IdSlot, null),
        EntryFact.Slug => Stored(key, isWord: true, TypeLayout.SlugSlot, null),
        EntryFact.ContentHash => Stored(key, isWord: true, entry!.ContentHashSlot, null),
        EntryFact.PublishedAt => Stored(key, isWord: true, entry!.PublishedAtSlot, "null"u8.ToArray()),
        EntryFact.UpdatedAt => Stored(key, isWord: true, entry!.UpdatedAtSlot, null),
        EntryFact.Locale or EntryFact.Locales or EntryFact.Revision or EntryFact.ReviewState or EntryFact.LastReviewed or EntryFact.NextReviewDue
            or EntryFact.Overdue or EntryFact.TranslationState or EntryFact.SourceRevision or EntryFact.NoticeKind or EntryFact.NoticeText
            or EntryFact.NoticeEffectiveAt =>
            new FactStep(key, fact),
    };

    private ObjectPlan Facts(ContentField field, FieldGroup group)
    {
        var type = Object(field);
        return ObjectPlan.Of(Steps(type, _collector.Collect(type, group.Selections), (key, inner, below) =>
            inner.Meaning is FieldMeaning.Fact fact ? Fact(key, inner, fact.Which, below, null) : throw Misplaced(inner)));
    }

    private PagePlan Connection(ContentField field, FieldGroup group, ContentType listed)
    {
        var type = Object(field);
        return new PagePlan(Compile(type, _collector.Collect(type, group.Selections),
            (key, inner, below) => Page(key, inner, below, listed), (key, name) => (PageStep)new PageConstantStep(key, name)));
    }

    private PageStep Page(KeyText key, ContentField field, FieldGroup group, ContentType listed) => ((FieldMeaning.Paging)field.Meaning).Which switch
    {
        PageFact.PageInfo => new PageInfoStep(key, Connection(field, group, listed)),
        PageFact.Edges => new EdgesStep(key, Connection(field, group, listed)),
        PageFact.Nodes => new NodesStep(key, Entries(listed, group)),
        PageFact.Node => new EdgeNodeStep(key, Entries(listed, group)),
        PageFact.TotalCount => new TotalCountStep(key),
        PageFact.Cursor => new EdgeCursorStep(key),
        PageFact.HasNextPage => new HasMoreStep(key, isAfter: true),
        PageFact.HasPreviousPage => new HasMoreStep(key, isAfter: false),
        PageFact.StartCursor => new EndCursorStep(key, isLast: false),
        PageFact.EndCursor => new EndCursorStep(key, isLast: true),
    };

    private IObjectGraphType Object(string name) => (IObjectGraphType)_schema.AllTypes[name]!;

    private static IObjectGraphType Object(ContentField field) => (IObjectGraphType)field.ResolvedType!.GetNamedType();

    private static InvalidOperationException Misplaced(ContentField field) => new($"'{field.Name}' means {field.Meaning} where that cannot be.");
}
