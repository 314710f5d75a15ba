using Immunotherapy.Gateway.Graph;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Snapshot;

namespace Immunotherapy.Gateway.Execution;

/// <summary>Opens the graph that a request may see. It is decided once, for the whole request.</summary>
public sealed class Views(IPerspectives perspectives, Admission admission)
{
    /// <summary>Whether there is anything to see yet.</summary>
    public bool IsReady => perspectives.IsReady;

    /// <summary>The number of the last change that the published graph holds.</summary>
    public long Change => perspectives.Published.Change;

    /// <summary>The graph for who was let in to this perspective before.</summary>
    /// <exception cref="OperationRefusedException">Not ready, or the store cannot be asked.</exception>
    internal async ValueTask<ContentGraph> OpenAsync(Perspective perspective, CancellationToken cancellation)
    {
        if (!perspectives.IsReady) throw NotReady();
        try
        {
            return await admission.OpenAsync(perspective, cancellation);
        }
        catch (NotNowException away)
        {
            throw Unavailable(away.Message);
        }
    }

    /// <exception cref="OperationRefusedException">Not ready, not a perspective, or not allowed.</exception>
    public ValueTask<ContentGraph> OpenAsync(string? asked, string? token, CancellationToken cancellation)
    {
        if (!perspectives.IsReady) throw NotReady();
        return asked is null ? new(perspectives.Published) : AdmitAsync(asked, token, cancellation);
    }

    private async ValueTask<ContentGraph> AdmitAsync(string asked, string? token, CancellationToken cancellation)
    {
        var perspective = Perspective.TryParse(asked) ?? throw new OperationRefusedException(Outcome.Malformed, ErrorCodes.BadRequest,
            "A perspective is `published`, `draft` or `at=` and a moment, such as at=2026-12-24T09:00:00Z.");
        try
        {
            return await admission.AdmitAsync(perspective, token, cancellation) ?? throw new OperationRefusedException(
                Outcome.Unauthenticated, ErrorCodes.Unauthenticated,
                "This perspective needs a token that is valid for it: send it as Authorization: Bearer.");
        }
        catch (NotNowException away)
        {
            throw Unavailable(away.Message);
        }
    }

    private static OperationRefusedException NotReady() => Unavailable("The content is still being loaded. Try again in a moment.");

    private static OperationRefusedException Unavailable(string message) => new(Outcome.Unavailable, ErrorCodes.Unavailable, message);
}
