using Bunit;
using Bunit.TestDoubles;
using Immunotherapy.Admin.Shell;
using Microsoft.Extensions.DependencyInjection;

namespace Immunotherapy.Admin.Tests.Shell;

public sealed class The_palette
{
    [Fact]
    public async Task Finds_pages_actions_and_entries()
    {
        await using var room = await Newsroom.OpenAsync();
        var id = await room.TopicAsync("topical");
        var palette = Open(room);

        await palette.InvokeAsync(() => palette.Find("input").InputAsync("topic"));

        palette.WaitForAssertion(() => Assert.Equal(["Go to", "Do", "Entries"], palette.FindAll(".group").Select(g => g.TextContent)));
        Assert.Equal(["Topics", "New: Topic", "Title of topical"], palette.FindAll("[role=option] span").Select(o => o.TextContent));
        await palette.InvokeAsync(() => palette.FindAll("[role=option]")[^1].ClickAsync(new()));
        Assert.Equal($"http://localhost/admin/topics/{id}", room.Browser.Services.GetRequiredService<BunitNavigationManager>().Uri);
    }

    [Fact]
    public async Task Does_what_is_chosen()
    {
        await using var room = await Newsroom.OpenAsync();
        var chosen = new List<ColourScheme>();
        var palette = Open(room, chosen.Add);
        await palette.InvokeAsync(() => palette.Find("input").InputAsync("dark"));
        palette.WaitForAssertion(() => Assert.Equal(["Dark colours"], palette.FindAll("[role=option] span").Select(o => o.TextContent)));

        await palette.InvokeAsync(() => palette.Find("[role=option]").ClickAsync(new()));

        Assert.Equal([ColourScheme.Dark], chosen);
    }

    [Fact]
    public async Task Says_when_there_is_nothing()
    {
        await using var room = await Newsroom.OpenAsync();
        var palette = Open(room);

        await palette.InvokeAsync(() => palette.Find("input").InputAsync("zzzz"));

        palette.WaitForAssertion(() => Assert.Equal("Nothing found.", palette.Find("[role=status]").TextContent));
    }

    private static IRenderedComponent<Palette> Open(Newsroom room, Action<ColourScheme>? choose = null) =>
        room.Browser.Render<Palette>(p => p.Add(x => x.ChooseScheme, scheme =>
        {
            choose?.Invoke(scheme);
            return Task.CompletedTask;
        }));
}
