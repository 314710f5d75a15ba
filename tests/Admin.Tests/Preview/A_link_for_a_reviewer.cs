using System.Net;
using Immunotherapy.Admin.Preview;
using Immunotherapy.Gateway.Publishing.Previews;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Admin.Tests.Preview;

public sealed class A_link_for_a_reviewer(PreviewServer server) : IClassFixture<PreviewServer>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private Guid Hub => server.Published.BySlug(server.Catalog["Topic"], "immunotherapy", Locale.En)!.Id;

    [Fact]
    public async Task Shows_the_draft_marked_as_not_published()
    {
        var video = server.Published.BySlug(server.Catalog["Video"], "immunotherapy-side-effects", Locale.En)!.Id;
        await server.WriteAsync(video, ("title@en", "Words nobody has published"));
        var link = await MintAsync(video, Locale.En);

        var page = await server.HtmlAsStrangerAsync(ReviewerDoor.AddressOf(link.Token));

        Assert.Contains("Words nobody has published</h1>", page, StringComparison.Ordinal);
        Assert.Contains("Preview - not published", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leads_nowhere_further_and_runs_nothing()
    {
        var link = await MintAsync(Hub, Locale.Es);

        var page = await server.HtmlAsStrangerAsync(ReviewerDoor.AddressOf(link.Token));

        Assert.Contains("Vista previa - no publicado", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotContain("/admin", page, StringComparison.Ordinal);
        Assert.DoesNotContain("data-field", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_not_to_be_found_or_told_on()
    {
        var link = await MintAsync(Hub, Locale.En);

        using var answer = await server.GetAsStrangerAsync(ReviewerDoor.AddressOf(link.Token));

        Assert.Contains("noindex", string.Join(',', answer.Headers.GetValues("X-Robots-Tag")), StringComparison.Ordinal);
        Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task Opens_nothing_once_it_is_taken_back()
    {
        var link = await MintAsync(Hub, Locale.En);
        await server.HtmlAsStrangerAsync(ReviewerDoor.AddressOf(link.Token));

        await server.Desk.RevokePreviewLinkAsync(link.Id, PreviewServer.Ann, Stop);
        using var answer = await server.GetAsStrangerAsync(ReviewerDoor.AddressOf(link.Token));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("This link does not open anything", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Opens_its_own_entry_only()
    {
        var video = server.All(server.Catalog["Video"])[0].Id;
        var (one, other) = (await MintAsync(Hub, Locale.En), await MintAsync(video, Locale.En));

        var (first, second) = (await server.HtmlAsStrangerAsync(ReviewerDoor.AddressOf(one.Token)), await server.HtmlAsStrangerAsync(ReviewerDoor.AddressOf(other.Token)));

        Assert.Contains("Immunotherapy for cancer</h1>", first, StringComparison.Ordinal);
        Assert.DoesNotContain("Immunotherapy for cancer</h1>", second, StringComparison.Ordinal);
        using var mixed = await server.GetAsStrangerAsync(ReviewerDoor.AddressOf(one.Token[..20] + other.Token[20..]));
        Assert.Equal(HttpStatusCode.NotFound, mixed.StatusCode);
    }

    [Fact]
    public async Task Is_needed_by_who_has_no_account()
    {
        using var answer = await server.GetAsStrangerAsync(PreviewDoor.AddressOf(Hub, Locale.En, Perspective.Draft));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    private Task<MintedPreviewLink> MintAsync(Guid entry, Locale locale) =>
        server.Desk.MintPreviewLinkAsync(entry, locale, "Dr. G", TimeSpan.FromDays(1), PreviewServer.Ann, Stop);
}
