using Immunotherapy.Gateway.Graph;
using Immunotherapy.Gateway.Graph.Filters;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Gateway.Tests.Snapshot;

namespace Immunotherapy.Gateway.Tests.Graph;

public sealed class Conditions_on_the_values_of_a_list
{
    private static readonly Model.Fields.Field Tags = Library.Podcast["tags"];

    [Fact]
    public void That_some_meet_this_or_that_are_met_by_some_that_meet_this_or_some_that_meet_that()
    {
        var either = Assert.IsType<Filter.Or>(ItemFilters.OfValues(Tags, Quantifier.Some, new Terms.Any([Is("a"), Is("b")])));

        Assert.Equal([(Quantifier.Some, "Equal a"), (Quantifier.Some, "Equal b")], either.Any.Select(Told));
    }

    [Fact]
    public void That_none_meet_this_or_that_are_met_when_none_meets_either()
    {
        var both = Assert.IsType<Filter.And>(ItemFilters.OfValues(Tags, Quantifier.None, new Terms.Any([Is("a"), Is("b")])));

        Assert.Equal([(Quantifier.None, "Equal a"), (Quantifier.None, "Equal b")], both.All.Select(Told));
    }

    [Fact]
    public void That_all_meet_this_or_that_are_met_when_none_meets_neither() =>
        Assert.Equal((Quantifier.None, "NotEqual a, NotEqual b"), Told(ItemFilters.OfValues(Tags, Quantifier.All, new Terms.Any([Is("a"), Is("b")]))));

    [Fact]
    public void That_all_meet_several_are_met_when_none_fails_any()
    {
        var both = Assert.IsType<Filter.And>(ItemFilters.OfValues(Tags, Quantifier.All, new Terms.All([Is("a"), Is("b")])));

        Assert.Equal([(Quantifier.None, "NotEqual a"), (Quantifier.None, "NotEqual b")], both.All.Select(Told));
    }

    [Fact]
    public void Are_refused_when_they_come_to_too_many_alternatives()
    {
        var pair = new Terms.Any([Is("a"), Is("b")]);

        Assert.Throws<ArgumentRefused>(() => ItemFilters.OfValues(Tags, Quantifier.Some, new Terms.All([.. Enumerable.Repeat(pair, 20)])));
    }

    [Fact]
    public void Have_an_opposite_whose_opposite_they_are() =>
        Assert.All(Enum.GetValues<Comparison>(), comparison => Assert.Equal(comparison, comparison.Opposite().Opposite()));

    private static Terms.One Is(string value) => new Terms.One(null, new ValueTest(Comparison.Equal, [value]));

    private static (Quantifier Quantifier, string Tests) Told(Filter filter)
    {
        var values = Assert.IsType<Filter.Values>(filter);
        return (values.Quantifier, string.Join(", ", values.Where.Select(t => $"{t.By} {string.Join('|', t.With)}")));
    }
}
