using System.Text;
using System.Text.Json;
using Immunotherapy.Gateway.Execution;

namespace Immunotherapy.Gateway.Http;

/// <summary>The parameters of GraphQL over HTTP, from a body or an address. They are parts of the body: good for as long as that is held.</summary>
internal readonly struct RequestParameters(DocumentText query, string? operationName, VariablesText variables)
{
    public const string QueryName = "query";
    public const string OperationNameName = "operationName";
    public const string VariablesName = "variables";
    public const string ExtensionsName = "extensions";

    /// <summary>The names of the parameters.</summary>
    public static IReadOnlyList<string> Names { get; } = [QueryName, OperationNameName, VariablesName, ExtensionsName];

    public DocumentText Query { get; } = query;
    public string? OperationName { get; } = operationName;
    public VariablesText Variables { get; } = variables;

    /// <exception cref="RefusedRequestException"/>
    public static RequestParameters FromAddress(IQueryCollection query)
    {
        Map(query, ExtensionsName);
        var variables = Map(query, VariablesName);
        return new RequestParameters(
            One(query, QueryName) ?? throw RefusedRequestException.Malformed("The address has no `query`."),
            One(query, OperationNameName), variables);
    }

    private static VariablesText Map(IQueryCollection query, string name)
    {
        if (One(query, name) is not { } text) return default;
        using var json = StrictJson.Parse(Encoding.UTF8.GetBytes(text), $"`{name}`");
        return json.RootElement.ValueKind is JsonValueKind.Object or JsonValueKind.Null
            ? json.RootElement
            : throw RefusedRequestException.Malformed($"`{name}` must be an object.");
    }

    private static string? One(IQueryCollection query, string name) => query[name] switch
    {
        [] => null,
        [var value] => NotEmpty(value),
        _ => throw RefusedRequestException.Malformed($"`{name}` is given more than once."),
    };

    private static string? NotEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
