using System.Runtime.InteropServices;
using System.Text.Json;

namespace Immunotherapy.Gateway.Execution;

/// <summary>Variables as they came: a JSON object in UTF-8 that was found to be well-formed; empty for none.</summary>
public readonly record struct VariablesText(ReadOnlyMemory<byte> Json)
{
    public static implicit operator VariablesText(JsonElement variables) =>
        variables.ValueKind is JsonValueKind.Object ? new(JsonMarshal.GetRawUtf8Value(variables).ToArray()) : default;
}
