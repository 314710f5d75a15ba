using GraphQL;
using GraphQL.Types;
using Immunotherapy.Gateway.Graph.Scalars;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Graph.Outputs;

/// <summary>Makes the object type of every content type and part from the descriptors.</summary>
internal sealed class EntryTypes
{
    private readonly Catalog _catalog;
    private readonly TypeBook _types;
    private readonly Arguments _arguments;
    private readonly CommonFields _common;
    private readonly ValueTypes _values;
    private readonly Connections _connections;
    private readonly Dictionary<string, ObjectGraphType> _entries;
    private readonly Dictionary<string, ObjectGraphType> _parts = [];

    public EntryTypes(Catalog catalog, TypeBook types, Arguments arguments, Connections connections)
    {
        (_catalog, _types, _arguments, _connections) = (catalog, types, arguments, connections);
        (_common, _values) = (new CommonFields(types, arguments.LocaleType), new ValueTypes(types));
        Node = new InterfaceGraphType { Name = "Node", Description = "Anything that has an id.", ResolveType = TypeOf };
        Content = new InterfaceGraphType { Name = "Content", Description = "An entry of any type: what all entries have.", ResolveType = TypeOf };
        _entries = catalog.Types.ToDictionary(t => t.Name, t => new ObjectGraphType { Name = t.Name, Description = t.Description });
        Node.AddField(Promise(_common.Id()));
        foreach (var field in _common.All()) Content.AddField(Promise(field));
        foreach (var type in catalog.Types) Fill(_entries[type.Name], type);
        Content.AddResolvedInterface(Node);
        foreach (var entry in _entries.Values) Implement(entry);
    }

    public InterfaceGraphType Node { get; }
    public InterfaceGraphType Content { get; }
    public IReadOnlyCollection<ObjectGraphType> All => _entries.Values;

    public ObjectGraphType Of(ContentType type) => _entries[type.Name];

    private ObjectGraphType TypeOf(object source) => Of(((Place)source).Node.Type);

    // An interface says what there is; the object types read it.
    private static ContentField Promise(ContentField field)
    {
        field.Resolver = null;
        return field;
    }

    private void Implement(ObjectGraphType entry)
    {
        entry.AddResolvedInterface(Node);
        entry.AddResolvedInterface(Content);
        Node.AddPossibleType(entry);
        Content.AddPossibleType(entry);
    }

    private void Fill(ObjectGraphType entry, ContentType type)
    {
        foreach (var field in _common.All()) entry.AddField(field);
        foreach (var field in type.Fields) entry.AddField(Declared(field));
        foreach (var inverse in _catalog.InversesOn(type)) entry.AddField(Inverse(inverse));
        foreach (var derived in type.Derived)
            entry.AddField(List(new FieldMeaning.Derived(derived), derived.Name, derived.Description, Of(derived.TargetIn(_catalog, type)), place => place.Graph.Derived(place.Node, derived)));
    }

    private ObjectGraphType Of(PartType part)
    {
        if (_parts.TryGetValue(part.Name, out var known)) return known;
        var type = _parts[part.Name] = new ObjectGraphType { Name = part.Name, Description = part.Description };
        type.AddField(new ContentField(new FieldMeaning.Fact(EntryFact.PartKey))
        {
            Name = "key",
            Description = "What tells this part from the others of its list; it never changes.",
            ResolvedType = _types.String.Required(),
            Resolver = new Read<Place>((place, _) => EncodedJson.Of(place.Part!.KeyJson)),
        });
        foreach (var field in part.Fields) type.AddField(Declared(field));
        return type;
    }

    private ContentField Declared(Field field)
    {
        var declared = field.Kind switch
        {
            FieldKind.Text or FieldKind.Number or FieldKind.Boolean or FieldKind.Date or FieldKind.Instant or FieldKind.Enum or FieldKind.Url =>
                field.IsList ? Plain(field, _types.Of(field), place => EncodedList.Split(place.Values.Json(field)))
                : Plain(field, _types.Of(field), place => EncodedJson.Of(place.Values.Json(field)) ?? (field.Kind is FieldKind.Text && field.IsRequired ? EncodedJson.EmptyText : null)),
            FieldKind.RichText => Plain(field, _values.RichText, place =>
                field.IsRequired || !place.Values.Markdown(field).IsEmpty ? new RichTextView(place.Values, field) : null),
            FieldKind.Code when field.IsList => Plain(field, _values.Code, place => place.Values.Codes(field)),
            FieldKind.Code => Plain(field, _values.Code, place => place.Values.Codes(field) is [var code, ..] ? code : null),
            FieldKind.Image => Plain(field, _values.Image, place => place.Values.Image(field)),
            FieldKind.Parts => Plain(field, Of(field.Part!), place => (IReadOnlyList<Place>)[.. place.Node.Parts(field).Select(place.To)]),
            FieldKind.Link => Plain(field, Of(_catalog.TargetOf(field)!), place => place.Graph.Follow(place.Node, place.Part, field) is { } target ? place.To(target) : null),
            FieldKind.Links => List(new FieldMeaning.Declared(field), field.Name, field.Description, Of(_catalog.TargetOf(field)!), place => place.Graph.FollowAll(place.Node, place.Part, field)),
            FieldKind.AnyLinks => List(new FieldMeaning.Declared(field), field.Name, field.Description, Content, place => place.Graph.FollowAll(place.Node, place.Part, field)),
        };
        declared.DeprecationReason = field.Deprecated;
        return declared;
    }

    private static ContentField Plain(Field field, IGraphType type, Func<Place, object?> read) => new(new FieldMeaning.Declared(field))
    {
        Name = field.Name,
        Description = field.Description,
        ResolvedType = field.IsList ? type.RequiredList() : field.IsRequired ? type.Required() : type,
        Resolver = new Read<Place>((place, _) => read(place) ?? (field.IsRequired ? throw Incomplete(field) : null)),
    };

    // Only drafts can lack what publishing requires.
    private static ExecutionError Incomplete(Field field) => new($"`{field.Name}` is not filled in yet.") { Code = ErrorCodes.Incomplete };

    private ContentField List(FieldMeaning meaning, string name, string description, IGraphType item, Func<Place, IReadOnlyList<Snapshot.Node>> read) => new(meaning)
    {
        Name = name,
        Description = description,
        ResolvedType = item.RequiredList(),
        Arguments = new QueryArguments(_arguments.FirstOf),
        ValidateArguments = _arguments.CheckFirst,
        ReadArguments = _arguments.ReadFirst,
        Resolver = new Read<Place>((place, context) => place.To(read(place), _arguments.FirstOrAll(context))),
    };

    private ContentField Inverse(Inverse inverse) => inverse.IsList
        ? List(new FieldMeaning.Inverse(inverse), inverse.Name, inverse.Description, Of(inverse.Owner), place => place.Graph.Linking(place.Node, inverse))
        : _connections.Field<Place>(new FieldMeaning.Inverse(inverse), inverse.Name, inverse.Description, inverse.Owner, Of(inverse.Owner), [],
            (place, selection, _) => new PageView(place.Graph, place.Graph.Select(place.Node, inverse, selection, place.Asked), place.Asked));
}
