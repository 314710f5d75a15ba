using System.Net;

namespace Immunotherapy.Admin.Tests.SignIn;

public sealed class A_sandbox
{
    [Fact]
    public async Task Lets_one_in_as_any_role_with_one_click()
    {
        using var console = ConsoleProcess.Sandbox();
        using var browser = console.Browse("http://localhost");

        using var entered = await browser.SubmitAsync("/admin/sign-in", "sandbox", ("Role", "Auditor"));

        Assert.Equal(HttpStatusCode.Redirect, entered.StatusCode);
        Assert.Equal("/admin/audit", await browser.ArriveAsync("/admin/audit"));
    }

    [Fact]
    public async Task Lets_one_in_as_all_of_them_with_one_click()
    {
        using var console = ConsoleProcess.Sandbox();
        using var browser = console.Browse("http://localhost");

        using var entered = await browser.SubmitAsync("/admin/sign-in", "sandbox", ("Role", "All roles"));

        Assert.Equal(HttpStatusCode.Redirect, entered.StatusCode);
        Assert.Equal("/admin/audit", await browser.ArriveAsync("/admin/audit"));
        Assert.Equal("/admin/people", await browser.ArriveAsync("/admin/people"));
    }

    [Theory]
    [InlineData("http://console.example.org", null)]
    [InlineData("https://console.example.org", null)]
    [InlineData("https://localhost", "X-Forwarded-For")]
    public async Task Is_open_to_nobody_from_elsewhere(string address, string? header)
    {
        using var console = ConsoleProcess.Sandbox();
        using var browser = console.Browse(address);
        if (header is not null) browser.Say(header, "203.0.113.7");

        Assert.DoesNotContain("sandbox", await browser.ReadAsync("/admin/sign-in"), StringComparison.OrdinalIgnoreCase);
        using var tried = await browser.SubmitAsync("/admin/sign-in", "sandbox", ("Role", "Administrator"));
        Assert.DoesNotContain(browser.Cookies, c => c.Contains(Browser.Session, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Is_no_door_to_a_store_that_is_kept()
    {
        using var console = new ConsoleProcess();
        using var browser = console.Browse("http://localhost");

        using var tried = await browser.SubmitAsync("/admin/sign-in", "sandbox", ("Role", "Administrator"));

        Assert.DoesNotContain(browser.Cookies, c => c.Contains(Browser.Session, StringComparison.Ordinal));
    }
}
