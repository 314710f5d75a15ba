using System.Globalization;
using Immunotherapy.Gateway.Access;

namespace Immunotherapy.Gateway.Commands;

/// <summary>Prints a new link for the first administrator, for who lost the one that the first start printed.</summary>
internal sealed class FirstLinkCommand : ICommand
{
    private const string Address = "--address";
    private const string DefaultAddress = "http://localhost:5080";

    public string Verb => "first-link";
    public string Usage => $"first-link [--address {DefaultAddress}]         print a link that makes the first administrator";
    public IReadOnlyList<string> Words => [];
    public IReadOnlyList<string> Options => [Address];
    public IReadOnlyList<string> Flags => [];
    public string WhenCancelled => "No link was made.";

    public async Task RunAsync(IServiceProvider services, CommandArguments arguments, CancellationToken cancellation)
    {
        var address = (arguments.Options.GetValueOrDefault(Address) ?? DefaultAddress).TrimEnd('/');
        var link = await services.GetRequiredService<AccessLinks>().MakeFirstAsync(cancellation)
            ?? throw new NotAsPromisedException("There is an administrator already, who can invite people and give out links for a new password.");
        var until = link.ExpiresAt.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);
        await Console.Error.WriteLineAsync($"Good once, until {until}. Whoever opens it becomes the administrator:");
        await Console.Out.WriteLineAsync(address + link.Path);
    }
}
