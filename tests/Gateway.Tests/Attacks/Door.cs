namespace Immunotherapy.Gateway.Tests.Attacks;

/// <summary>The ways into the gateway over HTTP.</summary>
public enum Door
{
    Post,
    Get,
}
