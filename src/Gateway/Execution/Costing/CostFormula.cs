namespace Immunotherapy.Gateway.Execution.Costing;

/// <summary>
/// What an operation costs, worked out once from its document and then, where variables say how much is asked for, for each request.
/// <para>
/// Counted is each field that leads to an entry, a list of entries, a connection or a list of parts, once for every item of the lists
/// around it: the sum, over these fields, of the product of the sizes above them. The size of a connection is its <c>first</c> or
/// <c>last</c>, else the default page size; of another list its <c>first</c>, else five; of <c>nodes</c> the number of ids; a single
/// link has one. <c>edges</c>, <c>nodes</c> and <c>node</c> of a connection are part of it. Lists of the introspection count as other
/// lists do. Directives do not change it. A <c>search</c> counts 1,000 times and a <c>suggest</c> 100 times, since they work as much. So <c>{ topics(first: 20) { nodes { children { videos { totalCount } } } } }</c> costs
/// 1 + 20 + 20 x 5 = 121.
/// </para>
/// </summary>
internal sealed class CostFormula
{
    private readonly CostTerm[] _terms;
    private readonly SizeVariables _variables;
    private readonly Cost? _constant;

    /// <param name="terms">Each after the one that it stands in.</param>
    /// <param name="mostItems">The largest size that a variable can ask for; what is beyond is refused elsewhere.</param>
    public CostFormula(CostTerm[] terms, int mostItems)
    {
        (_terms, _variables) = (terms, new SizeVariables(terms, mostItems));
        if (_variables.Count == 0) _constant = Compute([]);
    }

    /// <summary>Allocates nothing, and takes no time where no variable decides.</summary>
    public Cost With(VariablesText variables)
    {
        if (_constant is { } known) return known;
        Span<int> given = stackalloc int[_variables.Count];
        _variables.Read(variables, given);
        return Compute(given);
    }

    private Cost Compute(ReadOnlySpan<int> given)
    {
        Span<int> items = _terms.Length <= 512 ? stackalloc int[_terms.Length] : new int[_terms.Length];
        var (fields, types) = (0L, 0L);
        for (var i = 0; i < items.Length; i++)
        {
            var outer = _terms[i].Outer < 0 ? 1L : items[_terms[i].Outer];
            items[i] = (int)Math.Min(outer * Size(i, given), int.MaxValue);
            fields += outer * _terms[i].Weight;
            types += items[i];
        }
        return new Cost(fields, types);
    }

    private int Size(int term, ReadOnlySpan<int> given)
    {
        var variable = _variables.Of(term);
        return variable >= 0 && given[variable] >= 0 ? given[variable] : _terms[term].Size;
    }
}
