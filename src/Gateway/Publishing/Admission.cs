using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Gateway.Store;

namespace Immunotherapy.Gateway.Publishing;

/// <summary>Decides which graph a reader may see: what is published for everybody, the rest with a token that holds.</summary>
public sealed class Admission(IPerspectives perspectives, Tokens tokens)
{
    /// <summary>The graph; null when the token does not open this perspective.</summary>
    /// <exception cref="NotNowException">The store must be asked first, and cannot be.</exception>
    public async ValueTask<ContentGraph?> AdmitAsync(Perspective perspective, string? token, CancellationToken cancellation)
    {
        if (perspective == Perspective.Published) return perspectives.Published;
        try
        {
            return token is not null && await tokens.CheckAsync(token, perspective, cancellation)
                ? await perspectives.GraphAsync(perspective, cancellation)
                : null;
        }
        catch (StoreUnavailableException away)
        {
            throw new NotNowException(away.Message, away);
        }
    }

    /// <summary>The graph for who was let in before, such as an editor who is signed in.</summary>
    /// <exception cref="NotNowException">The store must be asked first, and cannot be.</exception>
    public async ValueTask<ContentGraph> OpenAsync(Perspective perspective, CancellationToken cancellation)
    {
        try
        {
            return await perspectives.GraphAsync(perspective, cancellation);
        }
        catch (StoreUnavailableException away)
        {
            throw new NotNowException(away.Message, away);
        }
    }
}
