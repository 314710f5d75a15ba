using System.Globalization;
using Immunotherapy.Gateway.Access;

namespace Immunotherapy.Admin.SignIn;

/// <summary>At the first start on a store that is kept, prints the link by which the first administrator comes in.</summary>
internal sealed class FirstLinkNotice(AccessLinks links, Sandbox sandbox, Reach reach, ILogger<FirstLinkNotice> log) : IHostedLifecycleService
{
    public async Task StartedAsync(CancellationToken cancellationToken)
    {
        if (sandbox.IsOpen) return;
        try
        {
            if (await links.MakeFirstAsync(cancellationToken) is { } link) Tell(link);
        }
        catch (AwayException away)
        {
            log.LogWarning("Whether there is an administrator cannot be seen now, so no first link was made. {Reason}", away.Message);
        }
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private void Tell(MadeLink link)
    {
        var address = (reach.Addresses.FirstOrDefault() ?? "http://localhost").TrimEnd('/');
        var until = link.ExpiresAt.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);
        log.LogWarning("There is no administrator yet. Whoever opens this link becomes one (good once, until {Until}): {Link}", until, address + link.Path);
    }
}
