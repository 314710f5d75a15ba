using System.Text.Json.Nodes;
using GraphQL.Types;
using Immunotherapy.Gateway.Tests.Differential.Content;
using Immunotherapy.Gateway.Tests.Snapshot;

namespace Immunotherapy.Gateway.Tests.Differential.Generating;

/// <summary>Makes valid values of any input type, as JSON.</summary>
internal sealed class InputValues(Known known, Coverage coverage, Chance chance)
{
    public const string Operation = "OperationFilterInput";
    private const string Sort = "SortInput";
    private const string Filter = "FilterInput";
    private const string ListOf = "ListFilterInputTypeOf";
    private const int Deepest = 4;
    private const int MostObjects = 12;

    private static readonly string[] Texts = [.. RandomLibrary.EnglishWords, "a", "e", "\"", "app", "", "C1", "https://example.org/2", "-", "癌"];
    private int _objects;

    /// <summary>A value for what is called <paramref name="name"/>; ids and slugs rather of that content type.</summary>
    public JsonNode? Of(IGraphType type, string name, string? content, int depth = 0)
    {
        if (depth == 0) _objects = 0;
        return type switch
        {
            NonNullGraphType required => Of(required.ResolvedType!, name, content, depth),
            ListGraphType list => new JsonArray([.. chance.Some(3, () => Item(list.ResolvedType!, name, content, depth))]),
            IInputObjectGraphType input => Object(input, name, ContentOf(input.Name) ?? content, depth + 1),
            EnumerationGraphType vocabulary => chance.Pick([.. vocabulary.Values.Select(v => v.Name).Take(6)]),
            _ => Scalar(type.Name, name, content),
        };
    }

    /// <summary>Whether nothing may be said by null there; most comparisons need something to compare with.</summary>
    public static bool TakesNull(IGraphType owner, FieldType field) =>
        field.ResolvedType is not NonNullGraphType && (!owner.Name.EndsWith(Operation, StringComparison.Ordinal) || field.Name is "eq" or "neq" or "and" or "or");

    /// <summary>The content type that an input type is about; null: it is about none.</summary>
    public string? ContentOf(string inputType)
    {
        var name = inputType.Replace(ListOf, "", StringComparison.Ordinal).Replace(Filter, "", StringComparison.Ordinal).Replace(Sort, "", StringComparison.Ordinal);
        return known.Ids.ContainsKey(name) ? name : null;
    }

    private JsonNode? Item(IGraphType type, string name, string? content, int depth) =>
        type is not (NonNullGraphType or IInputObjectGraphType) && chance.OneIn(12) ? null : Of(type, name, content, depth + 1);

    private JsonObject Object(IInputObjectGraphType type, string name, string? content, int depth)
    {
        var isDeep = depth >= Deepest || ++_objects > MostObjects;
        var fields = type.Fields().Where(f => !isDeep || IsShallow(f.ResolvedType!)).ToList();
        var made = new JsonObject();
        if (fields.Count == 0) return made;
        var isOperation = type.Name.EndsWith(Operation, StringComparison.Ordinal);
        for (var i = type.Name.EndsWith(Sort, StringComparison.Ordinal) || !chance.OneIn(4) ? 1 : 2; i > 0; i--)
        {
            var field = coverage.Rather(fields, f => $"{type.Name}.{f.Name}");
            coverage.Count($"{type.Name}.{field.Name}");
            made[field.Name] = TakesNull(type, field) && chance.OneIn(15) ? null : Of(field.ResolvedType!, isOperation ? name : field.Name, content, depth);
        }
        return made;
    }

    private static bool IsShallow(IGraphType type) => type.IsLeaf() || !type.IsList() && type.Named().Name.EndsWith(Operation, StringComparison.Ordinal);

    private JsonNode Scalar(string type, string name, string? content) => type switch
    {
        "Int" when name is "first" or "last" => chance.Between(0, 6),
        "Int" => chance.Pick([-1, 0, 1, 2, 3, 2001, 2014, int.MaxValue]),
        "Float" => chance.Pick<JsonNode>([-0.5, 0.25, 1, 2, 1e300]),
        "Boolean" => chance.OneIn(2),
        "ID" => Id(content),
        "Date" => $"2026-11-{chance.Between(19, 27)}",
        "DateTime" => chance.Pick([.. RandomValues.Instants, "2026-11-23T12:00:00Z", "2026-11-23T15:00:02+03:00"]),
        _ when name == "slug" => Slug(content),
        _ => chance.Pick(Texts),
    };

    private JsonNode Id(string? content) => chance.Between(0, 11) switch
    {
        0 => "nobody",
        1 => 17,
        2 or 3 => chance.Pick(known.Ids[chance.Pick([.. known.Ids.Keys])]),
        _ => chance.Pick(known.Ids[content ?? chance.Pick([.. known.Ids.Keys])]),
    };

    private string Slug(string? content) => chance.OneIn(10) || content is null ? "nothing-of-that-name" : chance.Pick(known.Slugs[content]);
}
