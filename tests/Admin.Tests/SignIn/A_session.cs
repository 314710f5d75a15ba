using System.Net;
using Immunotherapy.Gateway.Access;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Model.Content;

namespace Immunotherapy.Admin.Tests.SignIn;

public sealed class A_session(ConsoleProcess console) : IClassFixture<ConsoleProcess>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Ends_with_the_next_page_after_disabling_and_writes_nothing_at_once()
    {
        var administrator = await console.AdministratorAsync();
        var (eve, browser) = await console.HireAsync("eve", Role.Author);
        using var _ = browser;

        await console.Get<Gateway.Access.People>().DisableAsync(administrator.Id, eve.Id, Stop);

        var refused = await Assert.ThrowsAsync<RefusedException>(
            () => console.Get<Desk>().CreateAsync(ImmunotherapyCatalog.Catalog["Topic"], new Actor("eve", eve.Id), null, Stop));
        Assert.Contains("disabled", refused.Message, StringComparison.Ordinal);
        Assert.StartsWith("https://localhost/admin/sign-in", await browser.ArriveAsync("/admin"), StringComparison.Ordinal);
        using var again = await browser.SignInAsync(eve.Email);
        Assert.Equal(HttpStatusCode.BadRequest, again.StatusCode);
    }

    [Fact]
    public async Task Has_other_roles_with_the_next_page()
    {
        var administrator = await console.AdministratorAsync();
        var (fay, browser) = await console.HireAsync("fay", Role.Author);
        using var _ = browser;
        Assert.StartsWith("https://localhost/admin/not-allowed", await browser.ArriveAsync("/admin/audit"), StringComparison.Ordinal);

        await console.Get<Gateway.Access.People>().SetRolesAsync(administrator.Id, fay.Id, [Role.Auditor], Stop);

        Assert.Equal("/admin/audit", await browser.ArriveAsync("/admin/audit"));
        Assert.StartsWith("https://localhost/admin/not-allowed", await browser.ArriveAsync("/admin/accounts"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ends_after_eight_hours_without_a_request()
    {
        var (_, browser) = await console.HireAsync("gus", Role.Author);
        using (browser)
        {
            console.Time.Pass(TimeSpan.FromHours(7));
            Assert.Equal("/admin", await browser.ArriveAsync("/admin"));
            console.Time.Pass(TimeSpan.FromHours(7));
            Assert.Equal("/admin", await browser.ArriveAsync("/admin"));
            console.Time.Pass(TimeSpan.FromHours(8.1));
            Assert.StartsWith("https://localhost/admin/sign-in", await browser.ArriveAsync("/admin"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Ends_after_a_day_whatever_was_done_and_the_endpoint_does_not_care()
    {
        var (_, browser) = await console.HireAsync("hal", Role.Author);
        using (browser)
        {
            for (var i = 0; i < 4; i++)
            {
                Assert.Equal("/admin", await browser.ArriveAsync("/admin"));
                console.Time.Pass(TimeSpan.FromHours(6.1));
            }

            using var answer = await browser.GetAsync("/graphql?query={__typename}");
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Empty(browser.Cookies);
            Assert.StartsWith("https://localhost/admin/sign-in", await browser.ArriveAsync("/admin"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Is_known_to_another_process_on_the_same_store()
    {
        var (_, browser) = await console.HireAsync("ida", Role.Author);
        browser.Dispose();
        using var beside = console.Beside();
        using var here = console.Browse();
        using var signedIn = await here.SignInAsync("ida@example.org");
        using var there = beside.Browse();
        there.Say("Cookie", here.Cookies.Single(c => c.Contains(Browser.Session, StringComparison.Ordinal)).Split(';')[0]);

        Assert.Equal("/admin", await there.ArriveAsync("/admin"));
    }

    [Fact]
    public async Task Ends_when_one_signs_out()
    {
        var (_, browser) = await console.HireAsync("joe", Role.Author);
        using (browser)
        {
            using var forged = await browser.PostAsync("/admin/sign-out");
            Assert.Equal("/admin", await browser.ArriveAsync("/admin"));
            using var left = await browser.LeaveAsync();

            Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
            Assert.StartsWith("https://localhost/admin/sign-in", await browser.ArriveAsync("/admin"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Of_another_browser_ends_when_one_signs_out_everywhere()
    {
        var (_, lost) = await console.HireAsync("kim", Role.Author);
        using var _ = lost;
        using var browser = console.Browse();
        using var signedIn = await browser.SignInAsync("kim@example.org");

        using var ended = await browser.SubmitAsync("/admin/account", "everywhere");
        console.Time.Pass(TimeSpan.FromSeconds(61));

        Assert.Equal("/admin", await browser.ArriveAsync("/admin"));
        Assert.StartsWith("https://localhost/admin/sign-in", await lost.ArriveAsync("/admin"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task That_ended_is_told_to_a_script_by_the_number()
    {
        using var browser = console.Browse();
        browser.Say("Sec-Fetch-Mode", "cors");

        Assert.Equal("Unauthorized", await browser.ArriveAsync("/admin/forgery-token"));
    }
}
