using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using GraphQL.Types;

namespace Immunotherapy.Gateway.Tests.Differential.Generating;

/// <summary>Writes values into a document in the ways that GraphQL has for them; here and there a variable takes a value's place.</summary>
internal sealed class Literals(Variables variables, InputValues values, Chance chance)
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions Escaped = new() { Encoder = JavaScriptEncoder.Default };

    /// <summary>The value of an argument, or a variable that brings it, or another that suits as well.</summary>
    public string Argument(string name, IGraphType type, JsonNode? value, string? content, bool isFixed, Usage usage)
    {
        if (value is null || !chance.OneIn(3)) return Write(name, type, value, content, isFixed ? null : usage);
        List<VariableChoice> choices = [Given(type, value)];
        if (!isFixed) choices.AddRange(chance.Some(2, () => Given(type, values.Of(type, name, content))));
        return variables.Hoist(name, type, Write(name, type, value, content, null), !isFixed && type is not NonNullGraphType, choices, usage);
    }

    /// <summary>A value of which parts may be variables where a usage of them is given.</summary>
    public string Write(string name, IGraphType type, JsonNode? value, string? content, Usage? usage) => type switch
    {
        NonNullGraphType required => Write(name, required.ResolvedType!, value, content, usage),
        _ when value is null => "null",
        ListGraphType list when value is JsonArray items => Items(name, list.ResolvedType!, items, content, usage),
        ListGraphType list => Write(name, list.ResolvedType!, value, content, usage),
        IInputObjectGraphType input => Object(input, value.AsObject(), content, usage),
        EnumerationGraphType => (string)value!,
        _ when value.GetValueKind() is JsonValueKind.String => Text((string)value!),
        _ => value.ToJsonString(),
    };

    private string Items(string name, IGraphType type, JsonArray items, string? content, Usage? usage)
    {
        // One item may stand for a list of it.
        if (items is [{ } only] && chance.OneIn(4)) return Write(name, type, only, content, usage);
        return $"[{string.Join(chance.Pick([", ", " "]), items.Select(i => Part(name, type, i, content, type is not NonNullGraphType, usage)))}]";
    }

    private string Object(IInputObjectGraphType type, JsonObject value, string? content, Usage? usage)
    {
        var about = values.ContentOf(type.Name) ?? content;
        return $"{{ {string.Join(chance.Pick([", ", " "]), value.Select(pair =>
        {
            var field = type.Fields().Single(f => f.Name == pair.Key);
            return $"{field.Name}: {Part(field.Name, field.ResolvedType!, pair.Value, about, InputValues.TakesNull(type, field), usage)}";
        }))} }}";
    }

    private string Part(string name, IGraphType type, JsonNode? value, string? content, bool takesNull, Usage? usage) =>
        usage is null || value is null || !chance.OneIn(9)
            ? Write(name, type, value, content, usage)
            : variables.Hoist(name, type, Write(name, type, value, content, null), takesNull, [Given(type, value)], usage);

    private VariableChoice Given(IGraphType type, JsonNode? value) =>
        new(true, type.IsList() && value is JsonArray and [{ } only] && chance.OneIn(4) ? only.DeepClone() : value?.DeepClone());

    private string Text(string text)
    {
        var isPlain = text.Length > 0 && !text.AsSpan().ContainsAny("\"\\\n\r") && text.Trim() == text;
        return isPlain && chance.OneIn(8) ? $"\"\"\"{text}\"\"\"" : JsonSerializer.Serialize(text, chance.OneIn(2) ? Relaxed : Escaped);
    }
}
