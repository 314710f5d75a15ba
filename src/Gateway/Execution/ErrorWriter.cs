using System.Text.Json;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Validation;
using Immunotherapy.Gateway.Graph;

namespace Immunotherapy.Gateway.Execution;

/// <summary>Writes errors by the specification: message, locations, path, code; few, short, and nothing of our insides.</summary>
internal sealed class ErrorWriter(Utf8JsonWriter writer, OperationLimits limits)
{
    public void Write(IEnumerable<ExecutionError> errors)
    {
        writer.WriteStartArray("errors");
        foreach (var error in errors.Take(limits.Errors)) Write(error);
        writer.WriteEndArray();
    }

    public void Write(OperationRefusedException refusal)
    {
        writer.WriteStartArray("errors");
        writer.WriteStartObject();
        WriteMessage(refusal.Message);
        if (refusal.Line > 0)
        {
            writer.WriteStartArray("locations");
            WriteLocation(refusal.Line, refusal.Column);
            writer.WriteEndArray();
        }
        WriteExtensions(refusal.Code, null);
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private void Write(ExecutionError error)
    {
        writer.WriteStartObject();
        WriteMessage(error.Message);
        if (error.Locations is { Count: > 0 } locations)
        {
            writer.WriteStartArray("locations");
            foreach (var location in locations) WriteLocation(location.Line, location.Column);
            writer.WriteEndArray();
        }
        if (error.Path is { } path)
        {
            writer.WriteStartArray("path");
            foreach (var step in path)
                if (step is int index) writer.WriteNumberValue(index);
                else writer.WriteStringValue(step.ToString());
            writer.WriteEndArray();
        }
        WriteExtensions(CodeOf(error), (error as MaskedError)?.Id);
        writer.WriteEndObject();
    }

    private void WriteLocation(int line, int column)
    {
        writer.WriteStartObject();
        writer.WriteNumber("line", line);
        writer.WriteNumber("column", column);
        writer.WriteEndObject();
    }

    private void WriteMessage(string message)
    {
        // The engine's guesses are a convenience that anyone could have computed for them a thousand times a second: the schema is open to be read.
        var guess = message.IndexOf(" Did you mean ", StringComparison.Ordinal);
        if (guess >= 0) message = message[..guess];
        if (message.Length > limits.ErrorCharacters)
            message = message[..(limits.ErrorCharacters - (char.IsHighSurrogate(message[limits.ErrorCharacters - 2]) ? 2 : 1))] + "…";
        writer.WriteString("message", message);
    }

    private void WriteExtensions(string code, string? id)
    {
        writer.WriteStartObject("extensions");
        writer.WriteString("code", code);
        if (id is not null) writer.WriteString("id", id);
        writer.WriteEndObject();
    }

    public static string CodeOf(ExecutionError error) => error switch
    {
        MaskedError => ErrorCodes.Internal,
        ArgumentRefused refused => refused.Code!,
        InvalidVariableError or InvalidValueError or InvalidLiteralError => ErrorCodes.BadUserInput,
        ValidationError => ErrorCodes.ValidationFailed,
        DocumentError => ErrorCodes.OperationResolutionFailure,
        UnhandledError => ErrorCodes.Internal,
        _ => error.Code ?? ErrorCodes.Internal,
    };
}
