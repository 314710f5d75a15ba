using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace Immunotherapy.Gateway.Http;

/// <summary>Sets what the server takes in before any of our doors sees it.</summary>
internal sealed class ServerLimits(IOptions<HttpLimits> limits) : IConfigureOptions<KestrelServerOptions>
{
    // Above our own limit, so that a long address gets our sentence and not an empty answer.
    private const int RequestLineBytes = 16 * 1024;

    // Whoever sends or reads slower than a modem did only holds a connection.
    private const double LeastBytesPerSecond = 240;

    /// <summary>How long running requests may take to finish when the process is told to stop; the least patient kill after ten seconds.</summary>
    public static TimeSpan Stopping { get; } = TimeSpan.FromSeconds(8);

    // Headers come in one or two packets.
    private static readonly TimeSpan Headers = TimeSpan.FromSeconds(10);

    // Longer than proxies keep theirs, mostly a minute: the end that closes first should be the one that knows what it will send next.
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(130);

    // Time to get going on a connection that lost a packet.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    public void Configure(KestrelServerOptions options)
    {
        options.AddServerHeader = false;
        options.Limits.MaxRequestLineSize = RequestLineBytes;
        options.Limits.MaxRequestBodySize = limits.Value.OtherBodyBytes;
        options.Limits.RequestHeadersTimeout = Headers;
        options.Limits.KeepAliveTimeout = Idle;
        options.Limits.MinRequestBodyDataRate = new MinDataRate(LeastBytesPerSecond, Grace);
        options.Limits.MinResponseDataRate = new MinDataRate(LeastBytesPerSecond, Grace);
        options.Limits.MaxConcurrentConnections = limits.Value.Connections;
        options.Limits.MaxConcurrentUpgradedConnections = Math.Max(1, limits.Value.Connections / 4);
    }
}
