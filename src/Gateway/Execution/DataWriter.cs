using System.Collections;
using System.Text.Json;
using GraphQL.Execution;
using Immunotherapy.Gateway.Graph.Scalars;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Execution;

/// <summary>Writes the engine's executed tree as JSON. Values that the graph keeps encoded are copied as they are.</summary>
internal sealed class DataWriter(Utf8JsonWriter writer, int mostBytes)
{
    /// <exception cref="AnswerTooLargeException"/>
    public void Write(ExecutionNode? node)
    {
        switch (node)
        {
            case ValueExecutionNode value:
                WriteValue(value.ToValue());
                break;
            case ObjectExecutionNode { SubFields: { } fields }:
                WriteObject(fields);
                break;
            case ArrayExecutionNode { SerializedResult: { } values }:
                WriteList(values);
                break;
            case ArrayExecutionNode { Items: { } items }:
                WriteList(items);
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }

    private void WriteObject(ExecutionNode[] fields)
    {
        if (writer.BytesCommitted + writer.BytesPending > mostBytes) throw new AnswerTooLargeException();
        writer.WriteStartObject();
        foreach (var field in fields)
        {
            writer.WritePropertyName(field.Name!);
            Write(field);
        }
        writer.WriteEndObject();
    }

    private void WriteList(IEnumerable items)
    {
        writer.WriteStartArray();
        foreach (var item in items)
            if (item is ExecutionNode node) Write(node);
            else WriteValue(item);
        writer.WriteEndArray();
    }

    private void WriteValue(object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case EncodedJson encoded:
                writer.WriteRawValue(encoded.Bytes.Span, skipInputValidation: true);
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case bool truth:
                writer.WriteBooleanValue(truth);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case Locale locale:
                writer.WriteStringValue(Wire.UpperSnake(locale));
                break;
            default:
                throw new NotSupportedException($"An answer cannot hold a {value.GetType().Name}. See {nameof(EncodedJson)}.");
        }
    }
}
