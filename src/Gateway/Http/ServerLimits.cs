using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace Immunotherapy.Gateway.Http;

/// <summary>Sets what the server takes in before any of our doors sees it.</summary>
internal sealed class ServerLimits(IOptions<HttpLimits> limits) : IConfigureOptions<KestrelServerOptions>
{
    // Above our own limit, so that a long address gets our sentence and not an empty answer.
    private const int RequestLineBytes = 16 * 1024;

    public void Configure(KestrelServerOptions options)
    {
        options.AddServerHeader = false;
        options.Limits.MaxRequestLineSize = RequestLineBytes;
        options.Limits.MaxRequestBodySize = limits.Value.OtherBodyBytes;
        options.Limits.MaxConcurrentConnections = limits.Value.Connections;
        options.Limits.MaxConcurrentUpgradedConnections = Math.Max(1, limits.Value.Connections / 4);
    }
}
