namespace Immunotherapy.Gateway.Access;

/// <summary>A link as it is told once; of its token only the hash is kept.</summary>
public sealed record MadeLink(string Token, DateTimeOffset ExpiresAt)
{
    /// <summary>Where it leads, below the address that the console is reached by.</summary>
    public string Path => $"/admin/welcome/{Token}";
}
