using System.Net;

namespace Immunotherapy.Admin.Tests.SignIn;

public sealed class Many_tries_from_one_address
{
    [Fact]
    public async Task Are_stopped_whichever_account_they_are_for()
    {
        using var console = ConsoleProcess.With(("SignIn:AttemptsPerAddress", "5"));
        var administrator = await console.AdministratorAsync();
        using var browser = console.Browse();
        var answers = new List<HttpStatusCode>();

        for (var i = 0; i < 5; i++)
        {
            using var answer = await browser.SignInAsync($"somebody{i}@example.org", "a password of somebody");
            answers.Add(answer.StatusCode);
        }
        using var right = await browser.SignInAsync(administrator.Email);

        Assert.Contains(HttpStatusCode.BadRequest, answers);
        Assert.Equal(HttpStatusCode.TooManyRequests, right.StatusCode);
        Assert.Contains("Too many tries from your network", await right.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
