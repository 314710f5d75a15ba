using System.Net;
using System.Text.RegularExpressions;
using Immunotherapy.Gateway.Access;

namespace Immunotherapy.Admin.Tests.SignIn;

/// <summary>The one click by which tests of the console's pages get in; the client must keep cookies, and the store be a sandbox.</summary>
public static partial class SandboxVisit
{
    private static readonly Uri Door = new("/admin/sign-in", UriKind.Relative);

    public static async Task EnterSandboxAsync(this HttpClient client, Role role)
    {
        var page = await client.GetStringAsync(Door, TestContext.Current.CancellationToken);
        using var click = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["_handler"] = "sandbox",
            ["__RequestVerificationToken"] = Token().Match(page).Groups["token"].Value,
            ["Role"] = role.ToString(),
        });
        using var entered = await client.PostAsync(Door, click, TestContext.Current.CancellationToken);
        Assert.Contains(entered.StatusCode, (HttpStatusCode[])[HttpStatusCode.OK, HttpStatusCode.Redirect]);
    }

    [GeneratedRegex("""name="__RequestVerificationToken" value="(?<token>[^"]+)""", RegexOptions.ExplicitCapture)]
    private static partial Regex Token();
}
