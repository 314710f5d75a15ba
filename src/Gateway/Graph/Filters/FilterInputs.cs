using GraphQL.Types;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Codes;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Graph.Filters;

/// <summary>Makes the filter input of every type, part and list from the descriptors.</summary>
internal sealed class FilterInputs(Catalog catalog, TypeBook types)
{
    private readonly OperationInputs _operations = new(types);
    private readonly Dictionary<string, FilterInput> _shapes = [];
    private readonly Dictionary<string, ListInput> _lists = [];
    private CodeFilterInput? _code;

    public FilterInput Of(ContentType type) => Made($"{type.Name}FilterInput", $"Conditions on entries of type {type.Name}; all that are given must hold.", [type], filter =>
    {
        AddSystem(filter, type);
        AddDeclared(filter, type);
        foreach (var inverse in catalog.InversesOn(type))
            AddEntries(filter, inverse.Name, inverse.Description, null, Of(inverse.Owner), new EntryList.Inverse(inverse), []);
        foreach (var derived in type.Derived)
            AddEntries(filter, derived.Name, derived.Description, null, Of(derived.TargetIn(catalog, type)), new EntryList.Derived(derived),
                [derived.EdgeIn(catalog, type).Owner]);
    });

    private FilterInput Of(PartType part) => Made($"{part.Name}FilterInput",
        $"Conditions on parts of type {part.Name}; all that are given must hold.", [], filter => AddDeclared(filter, part));

    private FilterInput OfAnyContent() => Made("ContentFilterInput", "Conditions on entries of any type; all that are given must hold.",
        catalog.Types, filter => AddSystem(filter, null));

    private FilterInput Made(string name, string description, IReadOnlyList<ContentType> about, Action<FilterInput> fill)
    {
        if (_shapes.TryGetValue(name, out var known)) return known;
        var filter = _shapes[name] = new FilterInput(name, description) { About = about };
        fill(filter);
        return filter;
    }

    private void AddSystem(FilterInput filter, ContentType? type)
    {
        filter.AddField(new FilterField((value, reading) => Compare(
            new Scalar.System(SystemScalar.Id), _operations.Id.Read(value, reading), given => Uuid(type, given)))
        { Name = "id", Description = "The id of the entry.", ResolvedType = _operations.Id });
        foreach (var (scalar, name, description) in SystemScalars.OfEntry)
            AddScalar(filter, name, description, null, new Scalar.System(scalar), _operations.Of(scalar));
        filter.AddField(new FilterField((value, reading) => OfReview().Read(value, reading))
        { Name = SystemScalars.Review, Description = SystemScalars.ReviewDescription, ResolvedType = OfReview() });
    }

    private FilterInput OfReview() => Made("ReviewFilterInput", "Conditions on the review of a text; all that are given must hold.", [], filter =>
    {
        foreach (var (scalar, name, description) in SystemScalars.OfReview)
            AddScalar(filter, name, description, null, new Scalar.System(scalar), _operations.Of(scalar));
    });

    private void AddDeclared(FilterInput filter, Shape shape)
    {
        foreach (var field in shape.Fields)
            switch (field.Kind)
            {
                case FieldKind.Text or FieldKind.Number or FieldKind.Boolean or FieldKind.Date or FieldKind.Instant or FieldKind.Enum or FieldKind.Url:
                    if (field.IsList) AddValues(filter, field);
                    else AddScalar(filter, field.Name, field.Description, field.Deprecated, new Scalar.Of(field), _operations.Of(field));
                    break;
                case FieldKind.Code:
                    AddCodes(filter, field);
                    break;
                case FieldKind.Parts:
                    AddParts(filter, field);
                    break;
                case FieldKind.Link:
                    AddLink(filter, field);
                    break;
                case FieldKind.Links:
                    AddEntries(filter, field.Name, field.Description, field.Deprecated, Of(catalog.TargetOf(field)!), new EntryList.Owned(field), []);
                    break;
                case FieldKind.AnyLinks:
                    AddEntries(filter, field.Name, field.Description, field.Deprecated, OfAnyContent(), new EntryList.Owned(field), []);
                    break;
                // Long text and pictures are found by search, not by comparison.
                case FieldKind.RichText or FieldKind.Image:
                    break;
            }
    }

    private static void AddScalar(FilterInput filter, string name, string description, string? deprecated, Scalar scalar, OperationInput operation) =>
        filter.AddField(new FilterField((value, reading) => Compare(scalar, operation.Read(value, reading), given => given))
        { Name = name, Description = description, DeprecationReason = deprecated, ResolvedType = operation });

    private static Filter Compare(Scalar scalar, Terms terms, Func<object?, object?> value) => terms switch
    {
        Terms.All { Of: [var only] } => Compare(scalar, only, value),
        Terms.All all => new Filter.And([.. all.Of.Select(t => Compare(scalar, t, value))]),
        Terms.Any any => new Filter.Or([.. any.Of.Select(t => Compare(scalar, t, value))]),
        Terms.One one => new Filter.Compare(scalar, one.Test.By, [.. one.Test.With.Select(value)]),
        _ => throw new InvalidOperationException($"{terms.GetType().Name} is not a kind of terms."),
    };

    // Anything that is not an id of this type is an id that no entry has.
    private string? Uuid(ContentType? type, object? given) => given is null ? null
        : (given is string text && GlobalId.TryParse(catalog, text) is { } id && (type is null || id.Type == type) ? id.Id : Guid.Empty).ToString("D");

    private void AddValues(FilterInput filter, Field field)
    {
        var operation = _operations.Of(field);
        var input = List($"List{operation.Name}", operation);
        filter.AddField(new FilterField((value, reading) => ListInput.Read(value, reading,
            (quantifier, given) => ItemFilters.OfValues(field, quantifier, operation.Read(given, reading))))
        { Name = field.Name, Description = field.Description, DeprecationReason = field.Deprecated, ResolvedType = input });
    }

    private void AddCodes(FilterInput filter, Field field)
    {
        var code = _code ??= new CodeFilterInput(_operations.Enum(Vocabulary.Of(typeof(CodeSystem))), _operations.String);
        filter.AddField(field.IsList
            ? new FilterField((value, reading) => ListInput.Read(value, reading,
                (quantifier, given) => ItemFilters.OfCodes(field, quantifier, code.Read(given, reading))))
            { Name = field.Name, Description = field.Description, DeprecationReason = field.Deprecated, ResolvedType = List($"ListFilterInputTypeOf{code.Name}", code) }
            : new FilterField((value, reading) => value is null
                ? ItemFilters.OfCodes(field, Quantifier.Empty, new Terms.All([]))
                : ItemFilters.OfCodes(field, Quantifier.Some, code.Read(value, reading)))
            { Name = field.Name, Description = field.Description, DeprecationReason = field.Deprecated, ResolvedType = code });
    }

    private void AddParts(FilterInput filter, Field field)
    {
        var part = Of(field.Part!);
        filter.AddField(new FilterField((value, reading) => ListInput.Read(value, reading,
            (quantifier, given) => new Filter.Parts(field, quantifier, part.Read(given, reading))))
        { Name = field.Name, Description = field.Description, DeprecationReason = field.Deprecated, ResolvedType = List($"ListFilterInputTypeOf{part.Name}", part) });
    }

    private void AddLink(FilterInput filter, Field field)
    {
        var target = Of(catalog.TargetOf(field)!);
        filter.AddField(new FilterField((value, reading) => value is null
            ? new Filter.NotLinked(field)
            : new Filter.Linked(field, target.Read(value, reading)))
        { Name = field.Name, Description = field.Description, DeprecationReason = field.Deprecated, ResolvedType = target });
    }

    private void AddEntries(FilterInput filter, string name, string description, string? deprecated, FilterInput target, EntryList list,
        IReadOnlyList<ContentType> through) =>
        filter.AddField(new FilterField((value, reading) => ListInput.Read(value, reading,
            (quantifier, given) => new Filter.Entries(list, quantifier, target.Read(given, reading))))
        {
            About = through,
            Name = name,
            Description = description,
            DeprecationReason = deprecated,
            ResolvedType = List($"ListFilterInputTypeOf{target.Name}", target),
        });

    private ListInput List(string name, InputObjectGraphType item)
    {
        if (!_lists.TryGetValue(name, out var list)) _lists[name] = list = new ListInput(name, item, types.Boolean);
        return list;
    }
}
