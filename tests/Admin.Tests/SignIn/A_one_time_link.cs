using System.Net;
using Immunotherapy.Gateway.Access;

namespace Immunotherapy.Admin.Tests.SignIn;

public sealed class A_one_time_link
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Makes_the_first_administrator_once()
    {
        using var console = new ConsoleProcess();
        var link = (await console.Get<AccessLinks>().MakeFirstAsync(Stop))!;
        using var ada = console.Browse();
        using var eve = console.Browse();

        using var made = await ada.SubmitAsync(link.Path, "welcome", ("Name", "Ada"), ("Email", "ada@example.org"), ("Password", ConsoleProcess.Password), ("Again", ConsoleProcess.Password));

        Assert.Equal((HttpStatusCode.Redirect, "/admin"), (made.StatusCode, PathOf(made)));
        Assert.Equal("/admin/accounts", await ada.ArriveAsync("/admin/accounts"));
        Assert.Contains("This link does not hold", await eve.ReadAsync(link.Path), StringComparison.Ordinal);
        Assert.Null(await console.Get<AccessLinks>().MakeFirstAsync(Stop));
    }

    [Theory]
    [InlineData("", "eve@example.org", "our garden has seven trees", "our garden has seven trees", "Say your name")]
    [InlineData("Eve", "nonsense", "our garden has seven trees", "our garden has seven trees", "no e-mail address")]
    [InlineData("Eve", "eve@example.org", "seven trees", "seven trees", "at least 12 characters")]
    [InlineData("Eve", "eve@example.org", "password1234!", "password1234!", "others try first")]
    [InlineData("Eve", "eve@example.org", "our garden has seven trees", "our garden has six trees", "two passwords differ")]
    public async Task Stays_good_while_something_is_wrong(string name, string email, string password, string again, string said)
    {
        using var console = new ConsoleProcess();
        var link = (await console.Get<AccessLinks>().MakeFirstAsync(Stop))!;
        using var eve = console.Browse();

        using var refused = await eve.SubmitAsync(link.Path, "welcome", ("Name", name), ("Email", email), ("Password", password), ("Again", again));

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains(said, await refused.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        Assert.NotNull(await console.Get<AccessLinks>().FindAsync(link.Token, Stop));
    }

    [Fact]
    public async Task Sets_a_new_password()
    {
        using var console = new ConsoleProcess();
        var administrator = await console.AdministratorAsync();
        var (bob, session) = await console.HireAsync("bob", Role.Author);
        using var _ = session;
        using var browser = console.Browse();
        var link = await console.Get<Gateway.Access.People>().MakePasswordLinkAsync(administrator.Id, bob.Id, Stop);

        using var set = await browser.SubmitAsync(link.Path, "welcome", ("Password", "nine ducks on a pond"), ("Again", "nine ducks on a pond"));
        console.Time.Pass(TimeSpan.FromSeconds(61));
        using var old = await console.Browse().SignInAsync(bob.Email);
        using var fresh = await console.Browse().SignInAsync(bob.Email, "nine ducks on a pond");

        Assert.StartsWith("https://localhost/admin/sign-in", await session.ArriveAsync("/admin"), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.Redirect), (old.StatusCode, fresh.StatusCode));
    }

    private static string? PathOf(HttpResponseMessage answer) => answer.Headers.Location is { } to ? to.IsAbsoluteUri ? to.PathAndQuery : to.OriginalString : null;
}
