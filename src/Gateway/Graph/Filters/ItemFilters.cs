using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Graph.Filters;

/// <summary>
/// Conditions on the values of a list, said in what the graph answers: a quantifier over tests that must all hold of one value.
/// "Some meet A or B" is "some meet A, or some meet B"; "all meet P" is "none meets its opposite".
/// </summary>
internal static class ItemFilters
{
    public const string System = "system";
    public const string Value = "value";
    public const string Label = "label";

    private const int MostAlternatives = 100;

    public static Filter OfValues(Field list, Quantifier quantifier, Terms terms) =>
        Make(quantifier, terms, (q, tests) => new Filter.Values(list, q, [.. tests.Select(t => t.Test)]));

    public static Filter OfCodes(Field list, Quantifier quantifier, Terms terms) =>
        Make(quantifier, terms, (q, tests) => new Filter.Codes(list, q, new CodeFilter(Tests(tests, System), Tests(tests, Value), Tests(tests, Label))));

    private static Filter Make(Quantifier quantifier, Terms terms, Func<Quantifier, IReadOnlyList<Terms.One>, Filter> one) => quantifier switch
    {
        Quantifier.Some => Either([.. terms.Alternatives(MostAlternatives).Select(tests => one(Quantifier.Some, tests))]),
        Quantifier.None => Both([.. terms.Alternatives(MostAlternatives).Select(tests => one(Quantifier.None, tests))]),
        Quantifier.All => Both([.. terms.Opposite().Alternatives(MostAlternatives).Select(tests => one(Quantifier.None, tests))]),
        Quantifier.Any or Quantifier.Empty => one(quantifier, []),
    };

    private static Filter Either(Filter[] filters) => filters.Length == 1 ? filters[0] : new Filter.Or(filters);

    private static Filter Both(Filter[] filters) => filters.Length == 1 ? filters[0] : new Filter.And(filters);

    private static IReadOnlyList<ValueTest> Tests(IReadOnlyList<Terms.One> tests, string part) =>
        [.. tests.Where(t => t.Part == part).Select(t => t.Test)];
}
