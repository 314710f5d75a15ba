using GraphQL;

namespace Immunotherapy.Gateway.Execution;

/// <summary>What is told of a fault of ours: that there was one, and the id under which it was logged.</summary>
internal sealed class MaskedError(string id) : ExecutionError("Unexpected error.")
{
    public string Id { get; } = id;
}
