using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace Immunotherapy.Admin.SignIn;

/// <summary>Counts tries by network address, so that many accounts cannot be tried from one place. An IPv6 network of a household counts as one.</summary>
internal sealed class SignInLimiter : IDisposable
{
    private const int Segments = 5;
    private const int NetworkBytes = 8;

    private readonly PartitionedRateLimiter<HttpContext> _limiter;

    public SignInLimiter(IOptions<SignInLimits> limits) => _limiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
        RateLimitPartition.GetSlidingWindowLimiter(NetworkOf(context), _ => new SlidingWindowRateLimiterOptions
        {
            PermitLimit = limits.Value.AttemptsPerAddress,
            Window = TimeSpan.FromMinutes(limits.Value.Minutes),
            SegmentsPerWindow = Segments,
        }));

    /// <summary>Whether one more try is allowed; it is counted.</summary>
    public bool Allows(HttpContext context)
    {
        using var lease = _limiter.AttemptAcquire(context);
        return lease.IsAcquired;
    }

    /// <summary>For the audit.</summary>
    public static string AddressOf(HttpContext context) => $"from {context.Connection.RemoteIpAddress?.ToString() ?? "this process"}";

    public void Dispose() => _limiter.Dispose();

    private static string NetworkOf(HttpContext context) => context.Connection.RemoteIpAddress switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } mapped => mapped.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } long6 => Convert.ToHexString(long6.GetAddressBytes(), 0, NetworkBytes),
        IPAddress short4 => short4.ToString(),
    };
}
