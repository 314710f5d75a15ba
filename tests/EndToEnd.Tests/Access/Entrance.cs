using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Immunotherapy.EndToEnd.Tests.Access;

/// <summary>The ways into the console, as a person takes them.</summary>
internal static class Entrance
{
    public const string Password = "a few words in a row";

    /// <summary>In the sandbox, whoever sits at this machine is let in as any role.</summary>
    public static async Task EnterAsync(IPage page, Uri server, string role)
    {
        await page.GotoAsync(new Uri(server, "/admin/sign-in").AbsoluteUri);
        await page.GetByRole(AriaRole.Button, new() { Name = role, Exact = true }).ClickAsync();
        await InsideAsync(page);
    }

    /// <summary>Fills in what a one-time link leads to.</summary>
    public static async Task MakeAccountAsync(IPage page, string name, string? email = null)
    {
        await page.GetByLabel("Your name, as others see it").FillAsync(name);
        if (email is not null) await page.GetByLabel("E-mail address").FillAsync(email);
        await page.GetByLabel("New password").FillAsync(Password);
        await page.GetByLabel("The same again").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Make my account" }).ClickAsync();
        await InsideAsync(page);
    }

    public static Task InsideAsync(IPage page) => Expect(page.Locator(".console")).ToBeVisibleAsync();
}
