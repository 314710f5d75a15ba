using System.Buffers;
using System.Text.Json;
using GraphQL;
using GraphQL.Execution;
using Immunotherapy.Gateway.Graph;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Documents;

namespace Immunotherapy.Gateway.Execution;

/// <summary>Makes whole answers: what was executed, or why nothing was.</summary>
internal sealed class Answers(OperationLimits limits)
{
    private static readonly JsonWriterOptions Json = new() { Encoder = CanonicalJson.Encoder, SkipValidation = true };

    public OperationAnswer Of(OperationRefusedException refusal) => new(refusal.Outcome, Write(writer => new ErrorWriter(writer, limits).Write(refusal)));

    public OperationAnswer Of(ExecutionResult result, ReadDocument document, ContentGraph graph)
    {
        if (result.Errors?.Any(e => e is TooManyValues) is true) return TooLarge();
        if (!result.Executed) return Refused(result.Errors!);
        // An argument that turns out bad while pages are cut refuses the request as one that is found earlier does.
        var refused = result.Errors?.OfType<ArgumentRefused>().ToList();
        if (refused is { Count: > 0 }) return Refused(refused);
        try
        {
            var json = Write(writer => WriteExecuted(writer, result));
            if (json.Length > limits.AnswerBytes) return TooLarge();
            return new OperationAnswer(Outcome.Executed, json)
            {
                Document = document,
                Graph = graph,
                HasErrors = result.Errors is { Count: > 0 },
            };
        }
        catch (AnswerTooLargeException)
        {
            return TooLarge();
        }
    }

    public OperationAnswer Refused(IEnumerable<ExecutionError> errors) => new(Outcome.Refused, Write(w => new ErrorWriter(w, limits).Write(errors)));

    public OperationAnswer TooLarge() => new(Outcome.Executed, Write(writer =>
    {
        new ErrorWriter(writer, limits).Write(new OperationRefusedException(Outcome.Executed, ErrorCodes.LimitExceeded,
            $"The answer would be larger than {limits.AnswerBytes} bytes or {limits.Values} values. Ask for fewer entries or fields."));
        writer.WriteNull("data");
    }));

    private void WriteExecuted(Utf8JsonWriter writer, ExecutionResult result)
    {
        if (result.Errors is { Count: > 0 } errors) new ErrorWriter(writer, limits).Write(errors);
        writer.WritePropertyName("data");
        new DataWriter(writer, limits.AnswerBytes).Write(result.Data as ExecutionNode);
    }

    private static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> content)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var writer = new Utf8JsonWriter(buffer, Json))
        {
            writer.WriteStartObject();
            content(writer);
            writer.WriteEndObject();
        }
        return buffer.WrittenMemory;
    }
}
