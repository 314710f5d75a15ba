using System.Text;
using System.Text.Json;

namespace Immunotherapy.Gateway.Http;

/// <summary>The parameters of GraphQL over HTTP, from a body or an address. Holds the JSON they were read from until disposed.</summary>
internal sealed class RequestParameters(string query, string? operationName, JsonElement variables, IDisposable? source) : IDisposable
{
    private const string QueryName = "query";
    private const string OperationNameName = "operationName";
    private const string VariablesName = "variables";
    private const string ExtensionsName = "extensions";

    public string Query { get; } = query;
    public string? OperationName { get; } = operationName;
    public JsonElement Variables { get; } = variables;

    public void Dispose() => source?.Dispose();

    /// <exception cref="RefusedRequestException"/>
    public static RequestParameters FromBody(ReadOnlyMemory<byte> body)
    {
        var json = StrictJson.Parse(body, "The body");
        try
        {
            var root = json.RootElement;
            if (root.ValueKind is JsonValueKind.Array) throw RefusedRequestException.Malformed("Batches are not served: send one operation a request.");
            if (root.ValueKind is not JsonValueKind.Object) throw RefusedRequestException.Malformed("The body must be a JSON object with `query` in it.");
            Map(root, ExtensionsName);
            return new RequestParameters(
                Text(root, QueryName) ?? throw RefusedRequestException.Malformed("The body has no `query`."),
                Text(root, OperationNameName), Map(root, VariablesName), json);
        }
        catch (RefusedRequestException)
        {
            json.Dispose();
            throw;
        }
    }

    /// <exception cref="RefusedRequestException"/>
    public static RequestParameters FromAddress(IQueryCollection query)
    {
        using var extensions = Map(query, ExtensionsName);
        var variables = Map(query, VariablesName);
        return new RequestParameters(
            One(query, QueryName) ?? throw RefusedRequestException.Malformed("The address has no `query`."),
            One(query, OperationNameName), variables?.RootElement ?? default, variables);
    }

    private static string? Text(JsonElement body, string name)
    {
        if (!body.TryGetProperty(name, out var value) || value.ValueKind is JsonValueKind.Null) return null;
        if (value.ValueKind is not JsonValueKind.String) throw RefusedRequestException.Malformed($"`{name}` must be a string.");
        return NotEmpty(value.GetString());
    }

    private static JsonElement Map(JsonElement body, string name)
    {
        if (!body.TryGetProperty(name, out var value) || value.ValueKind is JsonValueKind.Null) return default;
        return value.ValueKind is JsonValueKind.Object ? value : throw RefusedRequestException.Malformed($"`{name}` must be an object.");
    }

    private static JsonDocument? Map(IQueryCollection query, string name)
    {
        if (One(query, name) is not { } text) return null;
        var json = StrictJson.Parse(Encoding.UTF8.GetBytes(text), $"`{name}`");
        if (json.RootElement.ValueKind is JsonValueKind.Object or JsonValueKind.Null) return json;
        json.Dispose();
        throw RefusedRequestException.Malformed($"`{name}` must be an object.");
    }

    private static string? One(IQueryCollection query, string name) => query[name] switch
    {
        [] => null,
        [var value] => NotEmpty(value),
        _ => throw RefusedRequestException.Malformed($"`{name}` is given more than once."),
    };

    private static string? NotEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
