using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Immunotherapy.Admin.SignIn;

/// <summary>From where the console is reached: passwords go over TLS, or stay on this machine.</summary>
internal sealed class Reach(IServer server)
{
    private const string Localhost = "localhost";

    public static bool IsSafe(HttpContext context) => context.Request.IsHttps || IsHere(context.Request.Host.Host);

    /// <summary>
    /// Nobody but who sits at this machine gets through: the server listens here only, no proxy stands before it, and the browser asked
    /// for this machine by its own name, not by one that somebody else's server resolved to it.
    /// </summary>
    public bool IsThisMachineOnly(HttpContext context) =>
        IsHere(context.Request.Host.Host)
        && !context.Request.Headers.ContainsKey("X-Forwarded-For")
        && (context.Connection.RemoteIpAddress is not { } remote || IPAddress.IsLoopback(remote))
        && Addresses.All(address => Uri.TryCreate(address, UriKind.Absolute, out var at) && IsHere(at.Host));

    public IReadOnlyCollection<string> Addresses => [.. server.Features.Get<IServerAddressesFeature>()?.Addresses ?? []];

    private static bool IsHere(string host) =>
        host.Equals(Localhost, StringComparison.OrdinalIgnoreCase) || IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address);
}
