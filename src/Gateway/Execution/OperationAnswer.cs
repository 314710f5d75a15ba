using Immunotherapy.Gateway.Execution.Plans;

namespace Immunotherapy.Gateway.Execution;

/// <summary>What came of an operation: the whole answer as JSON in UTF-8. It may be written in a rented array: dispose of it once it is sent.</summary>
public sealed class OperationAnswer : IDisposable
{
    private readonly AnswerBuffer? _buffer;

    internal OperationAnswer(Outcome outcome, ReadOnlyMemory<byte> json) => (Outcome, Json) = (outcome, json);

    internal OperationAnswer(AnswerBuffer executed) => (Outcome, Json, _buffer) = (Outcome.Executed, executed.Written, executed);

    public Outcome Outcome { get; }

    public ReadOnlyMemory<byte> Json { get; }

    public void Dispose() => _buffer?.Dispose();
}
