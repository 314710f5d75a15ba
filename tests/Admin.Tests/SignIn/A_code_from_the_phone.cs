using System.Buffers.Binary;
using System.Net;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Immunotherapy.Gateway.Access;

namespace Immunotherapy.Admin.Tests.SignIn;

public sealed partial class A_code_from_the_phone(ConsoleProcess console) : IClassFixture<ConsoleProcess>
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Is_asked_for_once_it_was_turned_on()
    {
        var (account, browser) = await console.HireAsync("ann", Role.Author);
        using var _ = browser;
        await TurnOnAsync(browser, account);
        using var signingIn = console.Browse();

        using var half = await signingIn.SignInAsync(account.Email, back: "/admin/topics");
        Assert.Contains("/admin/sign-in/code?back=%2Fadmin%2Ftopics", half.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.StartsWith("https://localhost/admin/sign-in", await signingIn.ArriveAsync("/admin"), StringComparison.Ordinal);
        using var wrong = await signingIn.SubmitAsync("/admin/sign-in/code?back=/admin/topics", "code", ("Code", "000000"));
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        using var right = await signingIn.SubmitAsync("/admin/sign-in/code?back=/admin/topics", "code", ("Code", await CodeAsync(account)));

        Assert.EndsWith("/admin/topics", right.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Equal("/admin", await signingIn.ArriveAsync("/admin"));
    }

    [Fact]
    public async Task Lets_in_once()
    {
        var (account, browser) = await console.HireAsync("dee", Role.Author);
        using var _ = browser;
        await TurnOnAsync(browser, account);
        var code = await CodeAsync(account);

        Assert.Equal(HttpStatusCode.Redirect, await EnterAsync(account, code));
        Assert.Equal(HttpStatusCode.BadRequest, await EnterAsync(account, code));
        Assert.Equal(HttpStatusCode.BadRequest, await EnterAsync(account, $" +{code} "));
    }

    [Fact]
    public async Task Can_be_replaced_by_each_recovery_code_once()
    {
        var (account, browser) = await console.HireAsync("bob", Role.Author);
        using var _ = browser;
        var codes = await TurnOnAsync(browser, account);

        Assert.Equal(10, codes.Count);
        Assert.Equal(HttpStatusCode.Redirect, await RecoverAsync(account, codes[0].ToLowerInvariant()));
        Assert.Equal(HttpStatusCode.BadRequest, await RecoverAsync(account, codes[0]));
        Assert.Equal(HttpStatusCode.Redirect, await RecoverAsync(account, codes[1]));
        Assert.DoesNotContain(codes[2], (await console.Get<Accounts>().FindAsync(account.Id, Stop))!.RecoveryCodes!, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Is_taken_off_by_an_administrator_or_with_the_password()
    {
        var administrator = await console.AdministratorAsync();
        var (account, browser) = await console.HireAsync("cyd", Role.Author);
        using var _ = browser;
        await TurnOnAsync(browser, account);

        using var wrong = await browser.SubmitAsync("/admin/account", "codes", ("CodesPassword", "not my password at all"), ("CodesDo", "off"));
        Assert.True((await console.Get<Accounts>().FindAsync(account.Id, Stop))!.AsksForCode);
        using var right = await browser.SubmitAsync("/admin/account", "codes", ("CodesPassword", ConsoleProcess.Password), ("CodesDo", "off"));
        Assert.False((await console.Get<Accounts>().FindAsync(account.Id, Stop))!.AsksForCode);
        await TurnOnAsync(browser, account);
        await console.Get<Gateway.Access.People>().ResetCodesAsync(administrator.Id, account.Id, Stop);

        Assert.False((await console.Get<Accounts>().FindAsync(account.Id, Stop))!.AsksForCode);
    }

    private async Task<List<string>> TurnOnAsync(Browser browser, Account account)
    {
        Assert.Contains("<path d=\"M", await browser.ReadAsync("/admin/account"), StringComparison.Ordinal);
        using var answer = await browser.SubmitAsync("/admin/account", "authenticator", ("Code", await CodeAsync(account)));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return [.. RecoveryCode().Matches(await answer.Content.ReadAsStringAsync(Stop)).Select(code => code.Groups["code"].Value)];
    }

    private Task<HttpStatusCode> EnterAsync(Account account, string code) => SubmitAsync(account, "code", "Code", code);

    private Task<HttpStatusCode> RecoverAsync(Account account, string code) => SubmitAsync(account, "recovery", "Recovery", code);

    private async Task<HttpStatusCode> SubmitAsync(Account account, string form, string field, string code)
    {
        using var browser = console.Browse();
        using var half = await browser.SignInAsync(account.Email);
        using var answer = await browser.SubmitAsync("/admin/sign-in/code", form, (field, code));
        return answer.StatusCode;
    }

    // As an app on a phone reckons it (RFC 6238).
    private async Task<string> CodeAsync(Account account)
    {
        var key = (await console.Get<Accounts>().FindAsync(account.Id, Stop))!.AuthenticatorKey!;
        var counter = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, DateTimeOffset.UtcNow.ToUnixTimeSeconds() / 30);
        var hash = HMACSHA1.HashData(FromBase32(key), counter);
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0xf)) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", System.Globalization.CultureInfo.InvariantCulture);
    }

    private static byte[] FromBase32(string text)
    {
        var bits = string.Concat(text.Select(letter => Convert.ToString(Letters.IndexOf(letter, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. Enumerable.Range(0, bits.Length / 8).Select(i => Convert.ToByte(bits.Substring(i * 8, 8), 2))];
    }

    [GeneratedRegex("<li[^>]*><code[^>]*>(?<code>[^<]+)</code>", RegexOptions.ExplicitCapture)]
    private static partial Regex RecoveryCode();
}
