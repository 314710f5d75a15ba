using GraphQL;
using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;
using Immunotherapy.Gateway.Graph;
using Immunotherapy.Gateway.Graph.Outputs;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Execution.Costing;

/// <summary>Reads the formula of an operation's cost off a valid document. As deep and as long as the guard allows.</summary>
internal sealed class CostReader
{
    private const int UsualItems = 5;
    private const int SearchWeight = 1_000;
    private const int SuggestWeight = 100;

    private readonly ISchema _schema;
    private readonly ArgumentLimits _limits;
    private readonly Dictionary<ROM, GraphQLFragmentDefinition> _fragments = [];
    private readonly Dictionary<ROM, GraphQLValue?> _defaults = [];
    private readonly List<CostTerm> _terms = [];

    private CostReader(ContentSchema schema, GraphQLDocument document, GraphQLOperationDefinition operation, ArgumentLimits limits)
    {
        (_schema, _limits) = (schema, limits);
        foreach (var definition in document.Definitions)
            if (definition is GraphQLFragmentDefinition fragment) _fragments.TryAdd(fragment.FragmentName.Name.Value, fragment);
        foreach (var variable in operation.Variables?.Items ?? []) _defaults[variable.Variable.Name.Value] = variable.DefaultValue;
    }

    public static CostFormula Read(ContentSchema schema, GraphQLDocument document, GraphQLOperationDefinition operation, ArgumentLimits limits)
    {
        var reader = new CostReader(schema, document, operation, limits);
        reader.Read(operation.SelectionSet, schema.Query, -1);
        return new CostFormula([.. reader._terms], Math.Max(limits.PageSize, limits.Ids));
    }

    private void Read(GraphQLSelectionSet set, IGraphType? on, int outer)
    {
        foreach (var selection in set.Selections)
            switch (selection)
            {
                case GraphQLField { SelectionSet: { } inner } field when FieldOf(on, field) is { ResolvedType: { } type } definition:
                    Read(inner, type.GetNamedType(), Count(field, definition, outer));
                    break;
                case GraphQLInlineFragment inline:
                    Read(inline.SelectionSet, inline.TypeCondition is { } condition ? Named(condition) : on, outer);
                    break;
                case GraphQLFragmentSpread spread when _fragments.TryGetValue(spread.FragmentName.Name.Value, out var fragment):
                    Read(fragment.SelectionSet, Named(fragment.TypeCondition), outer);
                    break;
            }
    }

    private IGraphType? Named(GraphQLTypeCondition condition) => _schema.AllTypes[condition.Type.Name.Value];

    private FieldType? FieldOf(IGraphType? on, GraphQLField field)
    {
        var name = field.Name.Value;
        if (on == _schema.Query && name == _schema.SchemaMetaFieldType.Name) return _schema.SchemaMetaFieldType;
        if (on == _schema.Query && name == _schema.TypeMetaFieldType.Name) return _schema.TypeMetaFieldType;
        return (on as IComplexGraphType)?.Fields.Find(name);
    }

    /// <summary>The number of the field's own term; that of the field around it where this one is not counted.</summary>
    private int Count(GraphQLField field, FieldType definition, int outer)
    {
        if (UsualSize(definition) is not { } usual) return outer;
        _terms.Add(Term(field, outer, usual) with { Weight = WeightOf(definition) });
        return _terms.Count - 1;
    }

    // Null for what is not counted.
    private int? UsualSize(FieldType definition) => (definition as ContentField)?.Meaning switch
    {
        FieldMeaning.AllOf or FieldMeaning.Search or FieldMeaning.Suggest or FieldMeaning.Inverse { Of.IsList: false } => _limits.DefaultPageSize,
        FieldMeaning.Inverse or FieldMeaning.Derived or FieldMeaning.AnyByIds => UsualItems,
        FieldMeaning.Declared { Field.Kind: FieldKind.Links or FieldKind.AnyLinks or FieldKind.Parts } => UsualItems,
        FieldMeaning.Declared { Field.Kind: FieldKind.Link } or FieldMeaning.BySlug or FieldMeaning.ById or FieldMeaning.AnyById => 1,
        // The introspection says nothing of its fields.
        null when IsList(definition.ResolvedType) => UsualItems,
        _ => null,
    };

    private static int WeightOf(FieldType definition) => (definition as ContentField)?.Meaning switch
    {
        FieldMeaning.Search => SearchWeight,
        FieldMeaning.Suggest => SuggestWeight,
        _ => 1,
    };

    private static bool IsList(IGraphType? type) => type is ListGraphType or NonNullGraphType { ResolvedType: ListGraphType };

    private CostTerm Term(GraphQLField field, int outer, int usual)
    {
        foreach (var argument in field.Arguments?.Items ?? [])
            if (argument.Name.Value == Arguments.First || argument.Name.Value == SelectionArguments.Last || argument.Name.Value == Arguments.IdsName)
                return argument.Value is GraphQLVariable variable
                    ? new CostTerm(outer, SizeOf(_defaults.GetValueOrDefault(variable.Name.Value), usual), variable.Name.StringValue)
                    : new CostTerm(outer, SizeOf(argument.Value, usual), null);
        return new CostTerm(outer, usual, null);
    }

    private int SizeOf(GraphQLValue? value, int usual) => value switch
    {
        GraphQLIntValue number when int.TryParse(number.Value.Span, out var size) => Math.Clamp(size, 0, _limits.PageSize),
        GraphQLListValue list => Math.Min(list.Values?.Count ?? 0, _limits.Ids),
        _ => usual,
    };
}
