using Bunit;
using Immunotherapy.Admin.Lists;
using Immunotherapy.Model.Content;

namespace Immunotherapy.Admin.Tests.Lists;

public sealed class The_pages_of_a_list
{
    [Theory]
    [InlineData(1, 20, "", "1 to 20 of 20")]
    [InlineData(1, 60, "1* 2 3", "1 to 25 of 60")]
    [InlineData(3, 60, "1 2 3*", "51 to 60 of 60")]
    [InlineData(20, 1_000, "1 … 18 19 20* 21 22 … 40", "476 to 500 of 1,000")]
    public async Task Are_the_first_the_last_and_those_around(int page, int total, string pages, string said)
    {
        await using var room = await Newsroom.OpenAsync();

        var pager = room.Browser.Render<Pager>(p => p
            .Add(x => x.Address, new ListAddress { Type = ImmunotherapyCatalog.Catalog["Topic"], Page = page })
            .Add(x => x.Total, total).Add(x => x.GoTo, _ => { }));

        Assert.Equal(said, pager.Find("p").TextContent);
        Assert.Equal(pages, string.Join(' ', pager.FindAll("li > :not([rel])").Select(link => link.TextContent + (link.HasAttribute("aria-current") ? "*" : ""))));
    }
}
