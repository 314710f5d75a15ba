using Immunotherapy.Gateway.Execution.Plans;
using Immunotherapy.Gateway.Snapshot;

namespace Immunotherapy.Gateway.Execution;

/// <summary>What came of an operation: the whole answer as JSON in UTF-8. It may be written in a rented array: dispose of it once it is sent.</summary>
public sealed class OperationAnswer : IDisposable
{
    private readonly AnswerBuffer? _buffer;

    internal OperationAnswer(Outcome outcome, ReadOnlyMemory<byte> json) => (Outcome, Json) = (outcome, json);

    internal OperationAnswer(AnswerBuffer executed, ReadDocument document, ContentGraph graph) =>
        (Outcome, Json, _buffer, Document, Graph) = (Outcome.Executed, executed.Written, executed, document, graph);

    public Outcome Outcome { get; }

    public ReadOnlyMemory<byte> Json { get; }

    /// <summary>The one graph that all of it is from; null where nothing was read.</summary>
    public ContentGraph? Graph { get; internal init; }

    /// <summary>Something in it could not be read, and may be readable the next time.</summary>
    public bool HasErrors { get; internal init; }

    internal ReadDocument? Document { get; init; }

    /// <summary>It ends in <c>extensions</c>, where more can be told.</summary>
    private bool HasExtensions { get; init; }

    /// <summary>The same answer with a member more in its <c>extensions</c>. Takes the place of this one, which is disposed of.</summary>
    internal OperationAnswer Telling(ReadOnlySpan<byte> name, ReadOnlySpan<byte> json)
    {
        using (this)
            return new OperationAnswer(Outcome, (byte[])
            [
                .. HasExtensions ? Json.Span[..^2] : Json.Span[..^1],
                .. HasExtensions ? ",\""u8 : ",\"extensions\":{\""u8, .. name, .. "\":"u8, .. json, .. "}}"u8,
            ])
            { Document = Document, Graph = Graph, HasErrors = HasErrors, HasExtensions = true };
    }

    public void Dispose() => _buffer?.Dispose();
}
