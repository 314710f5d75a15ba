using System.Globalization;
using System.Numerics;
using System.Text.Json;
using GraphQL;

namespace Immunotherapy.Gateway.Execution;

/// <summary>Makes the engine's variables of JSON.</summary>
internal static class VariableValues
{
    public static Inputs Of(VariablesText variables)
    {
        if (variables.Json.IsEmpty) return Inputs.Empty;
        using var json = JsonDocument.Parse(variables.Json);
        return new Inputs(Object(json.RootElement));
    }

    private static Dictionary<string, object?> Object(JsonElement value) => value.EnumerateObject().ToDictionary(p => p.Name, p => Any(p.Value));

    private static object? Any(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => Object(value),
        JsonValueKind.Array => value.EnumerateArray().Select(Any).ToArray(),
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => Number(value),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    // Whole numbers keep all their digits, so that a number too large for Int is refused and not rounded; 1.0 is whole.
    private static object Number(JsonElement value) =>
        value.TryGetInt32(out var small) ? small
        : value.TryGetInt64(out var large) ? large
        : BigInteger.TryParse(value.GetRawText(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var huge) ? huge
        : value.GetDouble() is var number && number is >= int.MinValue and <= int.MaxValue && double.IsInteger(number) ? (object)(int)number
        : number;
}
