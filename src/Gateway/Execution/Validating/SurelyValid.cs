using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;
using Immunotherapy.Gateway.Execution.Merging;

namespace Immunotherapy.Gateway.Execution.Validating;

/// <summary>
/// Finds out in one walk that a document is valid, as nearly all are: the engine's rules take a tenth of a millisecond and more for
/// each document that was not seen before (<c>bench documents</c>). It says yes only where it is sure; all else, the introspection
/// and everything that is wrong, is left to the engine, which has the words.
/// </summary>
internal sealed class SurelyValid
{
    private readonly ISchema _schema;
    private readonly ReadDocument _document;
    private readonly List<CheckedDefinition> _operations = [];
    private readonly Dictionary<ROM, CheckedDefinition> _fragments = [];
    private readonly HashSet<CheckedDefinition> _spread = [];

    private SurelyValid(ISchema schema, ReadDocument document) => (_schema, _document) = (schema, document);

    /// <param name="schema">What it is held against.</param>
    /// <param name="document">One that the guard let in, so that its fragments do not spread themselves.</param>
    public static bool Is(ISchema schema, ReadDocument document)
    {
        var check = new SurelyValid(schema, document);
        return check.AreNamedWell() && check.AreDefinitionsValid() && check._operations.TrueForAll(check.IsValidWithFragments)
            && check._spread.Count == check._fragments.Count;
    }

    private bool AreNamedWell()
    {
        foreach (var definition in _document.Tree.Definitions)
            if (definition is GraphQLOperationDefinition) _operations.Add(new CheckedDefinition(definition));
            else if (definition is not GraphQLFragmentDefinition fragment || !_fragments.TryAdd(fragment.FragmentName.Name.Value, new CheckedDefinition(fragment))) return false;
        return _operations.Count == 1 || _operations.Select(NameOf).OfType<string>().Distinct().Count() == _operations.Count && _operations.Count > 0;
    }

    private static string? NameOf(CheckedDefinition operation) => ((GraphQLOperationDefinition)operation.Node).Name?.StringValue;

    private bool AreDefinitionsValid() => _operations.Concat(_fragments.Values).All(d => new SelectionCheck(_schema, _fragments, d).IsValid());

    private bool IsValidWithFragments(CheckedDefinition definition)
    {
        var operation = (GraphQLOperationDefinition)definition.Node;
        return new VariableCheck(_schema, operation).IsValid(WithFragments(definition).SelectMany(d => d.Uses))
            && (!_document.HasSharedKeys || new Conflicts(Layout.Of(operation, _document.Tree, _schema)).Find().Count == 0);
    }

    private List<CheckedDefinition> WithFragments(CheckedDefinition operation)
    {
        var all = new List<CheckedDefinition> { operation };
        var met = new HashSet<CheckedDefinition>();
        // Fragments are added at the end while those before them are gone through.
        for (var i = 0; i < all.Count; i++)
            foreach (var name in all[i].Spreads)
                if (_fragments[name] is var fragment && met.Add(fragment)) all.Add(fragment);
        _spread.UnionWith(met);
        return all;
    }
}
