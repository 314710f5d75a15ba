using System.Text.Json.Nodes;
using Immunotherapy.Gateway.Tests.Differential.Content;
using Immunotherapy.Gateway.Tests.Snapshot;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Tests.Differential.Naive;

/// <summary>A page that is asked for: all entries of a type, or those that link to an entry.</summary>
internal sealed record PageRequest(ContentType Listed, JsonNode? Where, JsonNode? Order, Locale? Asked)
{
    public Entry? To { get; init; }
    public Inverse? Inverse { get; init; }

    public string Document
    {
        get
        {
            const string page = "totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } nodes { id slug locale }";
            const string arguments = "first: $first, after: $after, last: $last, before: $before, where: $where, order: $order";
            var declared = $"$first: Int, $after: String, $last: Int, $before: String, $where: {Listed.Name}FilterInput, $order: [{Listed.Name}SortInput!], $asked: Locale";
            return To is null
                ? $"query ({declared}) {{ at: __typename page: {Listed.Plural}({arguments}, locale: $asked) {{ {page} }} }}"
                : $"query ({declared}, $id: ID!) {{ at: {Wire.CamelCase(To.Type.Name)}ById(id: $id, locale: $asked) {{ page: {Inverse!.Name}({arguments}) {{ {page} }} }} }}";
        }
    }

    public JsonObject Variables(JsonObject place)
    {
        var variables = new JsonObject { ["where"] = Where?.DeepClone(), ["order"] = Order?.DeepClone() };
        if (Asked is { } asked) variables["asked"] = asked.ToString().ToUpperInvariant();
        if (To is not null) variables["id"] = Theater.IdOf(To);
        foreach (var (name, value) in place) variables[name] = value?.DeepClone();
        return variables;
    }

    public Entry[] Expected(Catalog catalog, Reference reference)
    {
        var filter = new PlainFilter(catalog, reference);
        var order = PlainOrder.Read(catalog, Listed, Order);
        return To is null
            ? reference.Select(Listed, e => filter.Holds(Where, Listed, e), order)
            : reference.Select(To, Inverse!, e => filter.Holds(Where, Listed, e), order);
    }
}
