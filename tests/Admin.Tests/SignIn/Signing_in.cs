using System.Net;
using Immunotherapy.Gateway.Access;

namespace Immunotherapy.Admin.Tests.SignIn;

public sealed class Signing_in(ConsoleProcess console) : IClassFixture<ConsoleProcess>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/admin")]
    [InlineData("/admin/topics?state=draft")]
    [InlineData("/admin/accounts")]
    [InlineData("/admin/audit")]
    [InlineData("/admin/account")]
    [InlineData("/admin/no-such-page/at/all")]
    [InlineData("/admin/forgery-token")]
    public async Task Comes_before_every_page(string page)
    {
        using var browser = console.Browse();

        Assert.Equal($"https://localhost/admin/sign-in?back={Uri.EscapeDataString(page)}", await browser.ArriveAsync(page));
    }

    [Theory]
    [InlineData("/admin/topics", "/admin/topics")]
    [InlineData("https://example.org/", "/admin")]
    [InlineData("//example.org/admin", "/admin")]
    [InlineData("/admin/\\example.org", "/admin")]
    [InlineData("/administrator", "/admin")]
    public async Task Leads_back_to_where_one_was_going_and_nowhere_else(string back, string led)
    {
        var administrator = await console.AdministratorAsync();
        using var browser = console.Browse();

        using var answer = await browser.SignInAsync(administrator.Email, back: back);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.EndsWith(led, answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.DoesNotContain("example.org", answer.Headers.Location.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeps_a_cookie_that_only_this_host_gets_and_no_script_reads()
    {
        var administrator = await console.AdministratorAsync();
        using var browser = console.Browse();

        using var answer = await browser.SignInAsync(administrator.Email);

        var cookie = Assert.Single(browser.Cookies, c => c.Contains(Browser.Session, StringComparison.Ordinal));
        Assert.StartsWith($"__Host-{Browser.Session}=", cookie, StringComparison.Ordinal);
        foreach (var part in (string[])["; path=/;", "; secure", "; httponly", "; samesite=lax"]) Assert.Contains(part, cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("domain=", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("expires=", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Works_over_plain_http_on_this_machine()
    {
        var administrator = await console.AdministratorAsync();
        using var browser = console.Browse("http://localhost");

        using var answer = await browser.SignInAsync(administrator.Email);

        Assert.StartsWith($"{Browser.Session}=", Assert.Single(browser.Cookies, c => c.Contains(Browser.Session, StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Equal("/admin", await browser.ArriveAsync("/admin"));
    }

    [Fact]
    public async Task Is_not_offered_over_plain_http_elsewhere()
    {
        using var browser = console.Browse("http://console.example.org");

        var page = await browser.ReadAsync("/admin/sign-in");

        Assert.Contains("needs a secure connection", page, StringComparison.Ordinal);
        Assert.Contains("ASPNETCORE_FORWARDEDHEADERS_ENABLED=true", page, StringComparison.Ordinal);
        Assert.DoesNotContain("type=\"password\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Needs_the_token_of_its_form()
    {
        var administrator = await console.AdministratorAsync();
        using var browser = console.Browse();
        await browser.ReadAsync("/admin/sign-in");

        using var forged = await browser.PostAsync("/admin/sign-in", ("_handler", "password"), ("Email", administrator.Email), ("Password", ConsoleProcess.Password));

        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
        Assert.DoesNotContain(browser.Cookies, c => c.Contains(Browser.Session, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Says_the_same_of_a_wrong_password_as_of_an_address_that_nobody_has()
    {
        var (bob, session) = await console.HireAsync("bob", Role.Author);
        session.Dispose();
        using var browser = console.Browse();

        using var wrong = await browser.SignInAsync(bob.Email, "a password of somebody");
        using var nobody = await browser.SignInAsync("nobody@example.org", "a password of somebody");

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (wrong.StatusCode, nobody.StatusCode));
        Assert.Contains("do not belong together", await wrong.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        Assert.Contains("do not belong together", await nobody.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        var told = await console.Get<AuditLog>().ReadAsync((await console.AdministratorAsync()).Id, new AuditFilter { Action = AuditAction.SignInFailed }, 0, 10, Stop);
        Assert.Contains(told.Entries, e => e.Account == bob.Id);
        Assert.Contains(told.Entries, e => e is { Account: null, By: "somebody" });
        Assert.DoesNotContain(told.Entries, e => e.Detail!.Contains("nobody@", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Is_locked_after_five_wrong_passwords_whatever_comes_then()
    {
        var (cyd, session) = await console.HireAsync("cyd", Role.Author);
        session.Dispose();
        using var browser = console.Browse();
        for (var i = 0; i < 5; i++) (await browser.SignInAsync(cyd.Email, $"wrong password {i}")).Dispose();

        using var right = await browser.SignInAsync(cyd.Email);

        Assert.Contains("this account is locked", await right.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        Assert.DoesNotContain(browser.Cookies, c => c.Contains(Browser.Session, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Speaks_spanish()
    {
        using var browser = console.Browse();
        browser.Say("Accept-Language", "es");

        Assert.Contains("Iniciar sesión", await browser.ReadAsync("/admin/sign-in"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Takes_the_language_along_that_the_person_chose()
    {
        var (dan, session) = await console.HireAsync("dan", Role.Author);
        using var chosen = await session.GetAsync("/admin/language?to=es&back=/admin");
        session.Dispose();
        using var browser = console.Browse();

        using var answer = await browser.SignInAsync(dan.Email);

        Assert.Contains("Cerrar sesión", await browser.ReadAsync("/admin/account"), StringComparison.Ordinal);
    }
}
