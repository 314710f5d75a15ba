using Immunotherapy.Admin.Lists;
using Immunotherapy.Gateway.Publishing.Listing;
using Immunotherapy.Gateway.Publishing.Reading;
using Immunotherapy.Model.Content;
using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Standing;

namespace Immunotherapy.Admin.Tests.Lists;

public sealed class The_address_of_a_list
{
    private static readonly ContentType Topic = ImmunotherapyCatalog.Catalog["Topic"];

    [Fact]
    public void Says_all_that_the_list_shows()
    {
        var shown = new ListAddress
        {
            Type = Topic,
            Text = "a & b",
            Stage = EntryStage.ReviewDue,
            Language = (Locale.Es, TranslationState.Lags),
            Owner = "José",
            Due = DueFilter.Overdue,
            Sort = "field.position",
            Descending = true,
            Columns = ["state", "field.kind"],
            Page = 3,
            Size = 50,
        };

        var read = ListAddress.Read(Topic, "?" + shown.Query);

        Assert.Equal(shown with { Columns = null }, read with { Columns = null });
        Assert.Equal(shown.Columns, read.Columns);
        Assert.StartsWith("/admin/topics?q=a%20%26%20b&state=review-due&language=es-lags", shown.Href, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_plain_when_nothing_was_chosen()
    {
        Assert.Equal("/admin/topics", new ListAddress { Type = Topic }.Href);
        Assert.Equal(new ListAddress { Type = Topic }, ListAddress.Read(Topic, ""));
    }

    [Theory]
    [InlineData("?page=0")]
    [InlineData("?page=-4")]
    [InlineData("?page=99999999999")]
    [InlineData("?size=7")]
    [InlineData("?state=nonsense&language=fr-lags&due=x")]
    [InlineData("?sort=nonsense")]
    [InlineData("?sort=field.sections")]
    public void Is_as_usual_where_it_says_nonsense(string query) => Assert.Equal(new ListAddress { Type = Topic }, ListAddress.Read(Topic, query));

    [Fact]
    public void Turns_the_order_round_at_the_second_press()
    {
        var title = ListColumns.Title(Topic);
        var once = new ListAddress { Type = Topic, Page = 4 }.SortedBy(title);
        var twice = once.SortedBy(title);

        Assert.Equal(("title", false, 1), (once.Sort, once.Descending, once.Page));
        Assert.True(twice.Descending);
        Assert.False(twice.SortedBy(title).Descending);
    }

    [Fact]
    public void Knows_columns_for_every_type_and_orders_by_those_that_have_one_value()
    {
        foreach (var type in ImmunotherapyCatalog.Types)
        {
            var columns = ListColumns.Of(type);
            Assert.Equal(columns.Count, columns.Select(c => c.Key).Distinct().Count());
            Assert.Subset(columns.ToHashSet(), ListColumns.Usual(type).ToHashSet());
            Assert.All(columns.Where(c => c.CanSort), column => Assert.NotNull(column.Order(descending: false)));
        }
    }
}
