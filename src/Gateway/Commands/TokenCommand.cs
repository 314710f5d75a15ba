using System.Globalization;
using Immunotherapy.Gateway.Publishing;

namespace Immunotherapy.Gateway.Commands;

/// <summary>Mints a short-lived token for a perspective that is not for everybody.</summary>
internal sealed class TokenCommand : ICommand
{
    private const string Perspective = "--perspective";
    private const string Minutes = "--minutes";

    public string Verb => "token";
    public string Usage => "token --perspective draft|at [--minutes 30]         mint a token to read drafts, or another moment";
    public IReadOnlyList<string> Words => [];
    public IReadOnlyList<string> Options => [Perspective, Minutes];
    public IReadOnlyList<string> Flags => [];
    public string WhenCancelled => "No token was minted.";

    public async Task RunAsync(IServiceProvider services, CommandArguments arguments, CancellationToken cancellation)
    {
        var perspective = arguments.Options.GetValueOrDefault(Perspective) ?? throw new WrongUsageException($"{Perspective} is missing.");
        if (perspective is not (Tokens.Draft or Tokens.At)) throw new WrongUsageException($"A token opens '{Tokens.Draft}' or '{Tokens.At}', not '{perspective}'.");
        var minted = await services.GetRequiredService<Desk>().MintTokenAsync(perspective, Lifetime(arguments), new Actor("token"), cancellation);
        var until = minted.ExpiresAt.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);
        var header = perspective == Tokens.Draft ? "draft" : "at=2026-11-23T09:00:00Z";
        await Console.Error.WriteLineAsync($"Good until {until}. Send it with these headers:\n  GraphQL-Perspective: {header}\n  Authorization: Bearer …");
        await Console.Out.WriteLineAsync(minted.Token);
    }

    private static TimeSpan Lifetime(CommandArguments arguments)
    {
        var text = arguments.Options.GetValueOrDefault(Minutes) ?? "30";
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) && minutes is >= 1 and <= 1440
            ? TimeSpan.FromMinutes(minutes)
            : throw new WrongUsageException($"'{text}' is not a number of minutes from 1 to 1440.");
    }
}
