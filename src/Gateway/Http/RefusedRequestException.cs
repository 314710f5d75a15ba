namespace Immunotherapy.Gateway.Http;

/// <summary>A request that holds no operation we could run, with the status and the sentence that say so.</summary>
internal sealed class RefusedRequestException(int status, string message) : Exception(message)
{
    public int Status { get; } = status;

    public static RefusedRequestException Malformed(string message) => new(StatusCodes.Status400BadRequest, message);
}
