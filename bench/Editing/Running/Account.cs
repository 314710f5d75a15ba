using Microsoft.Playwright;

namespace Immunotherapy.Bench.Editing.Running;

/// <summary>The one who edits: the store's first administrator, who may do everything.</summary>
internal static class Account
{
    public const string Email = "ann@example.org";
    public const string Password = "a few words in a row";

    public static async Task EnterAsync(IPage page, ConsoleProcess server)
    {
        if (server.FirstLink is { } link) await MakeAsync(page, link);
        else await SignInAsync(page, server);
        await page.Locator(".console").WaitForAsync();
    }

    private static async Task MakeAsync(IPage page, Uri link)
    {
        await page.GotoAsync(link.AbsoluteUri);
        await page.GetByLabel("Your name, as others see it").FillAsync("Ann Archer");
        await page.GetByLabel("E-mail address").FillAsync(Email);
        await page.GetByLabel("New password").FillAsync(Password);
        await page.GetByLabel("The same again").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Make my account" }).ClickAsync();
    }

    // A store that an earlier run left.
    private static async Task SignInAsync(IPage page, ConsoleProcess server)
    {
        await page.GotoAsync(new Uri(server.Address, "/admin/sign-in").AbsoluteUri);
        await page.GetByLabel("E-mail address").FillAsync(Email);
        await page.GetByLabel("Password").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
    }
}
