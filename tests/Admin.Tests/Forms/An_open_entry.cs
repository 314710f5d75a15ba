using Immunotherapy.Admin.Entries;
using Immunotherapy.Gateway.Publishing.Reading;
using Immunotherapy.Gateway.Publishing.Sight;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;
using Microsoft.Extensions.DependencyInjection;

namespace Immunotherapy.Admin.Tests.Forms;

public sealed class An_open_entry(FormServer server) : IClassFixture<FormServer>
{
    [Fact]
    public async Task Stays_as_it_is_when_an_earlier_reading_comes_late()
    {
        var id = await server.TopicAsync();
        var (late, reads) = (new TaskCompletionSource(), 0);
        await using var entry = await OpenAsync(async () =>
        {
            var view = await server.ViewAsync(id);
            if (++reads == 2) await late.Task;
            return view;
        });

        var earlier = entry.RefreshAsync();
        var refusal = await entry.ChangeAsync(_ => [(FieldPath.TryParse("title@en")!, "Newer")]);
        late.SetResult();
        await earlier;

        Assert.Null(refusal);
        Assert.Equal("Newer", entry.View.Title(Locale.En));
    }

    [Fact]
    public async Task Has_its_head_drawn_again_for_a_title_and_not_for_a_text()
    {
        var id = await server.TopicAsync();
        await using var entry = await OpenAsync(() => server.ViewAsync(id));
        await entry.ChangeAsync(_ => [(FieldPath.TryParse("title@en")!, "First")]);
        var (heads, all) = (0, 0);
        entry.HeadChanged += () => heads++;
        entry.Changed += () => all++;

        await entry.ChangeAsync(_ => [(FieldPath.TryParse("summary@en")!, "A text")]);
        var (headsOfText, allOfText) = (heads, all);
        await entry.ChangeAsync(_ => [(FieldPath.TryParse("title@en")!, "Second")]);
        var headsOfTitle = heads;
        entry.Speak(Locale.Es);

        Assert.Equal(0, headsOfText);
        Assert.NotEqual(0, allOfText);
        Assert.Equal(1, headsOfTitle);
        Assert.Equal(2, heads);
    }

    // Without a circuit: it reads when it is told to and not when something rings.
    private async Task<OpenEntry> OpenAsync(Func<Task<EntryView>> read) => (await OpenEntry.OpenAsync(
        server.Desk, async _ => await read(), server.Services.GetRequiredService<EntryNews>(), FormServer.Ann, "page-of-ann", Locale.En,
        _ => Task.CompletedTask, FormattableString.Invariant, TestContext.Current.CancellationToken))!;
}
