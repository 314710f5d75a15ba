using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Tests.Queries;

/// <summary>Writes valid <c>where</c> arguments for any content type. The same seed writes the same filters.</summary>
internal sealed class FilterGenerator(Catalog catalog, int seed)
{
    private const int Deepest = 1;
    private readonly Random _random = new(seed);

    public string Next(ContentType type) => Of(type.Fields, type, 0);

    private string Of(IReadOnlyList<Field> fields, ContentType? type, int depth)
    {
        var conditions = Enumerable.Range(0, _random.Next(1, 3)).Select(_ => Condition(fields, type, depth)).ToList();
        return _random.Next(4) switch
        {
            0 => $"{{ or: [{string.Join(", ", conditions.Select(c => $"{{ {c} }}"))}] }}",
            1 => $"{{ and: [{string.Join(", ", conditions.Select(c => $"{{ {c} }}"))}] }}",
            _ => $"{{ {conditions[0]} }}",
        };
    }

    private string Condition(IReadOnlyList<Field> fields, ContentType? type, int depth)
    {
        if (type is not null && _random.Next(5) == 0) return System();
        if (type is not null && depth < Deepest && _random.Next(4) == 0 && catalog.InversesOn(type) is { Count: > 0 } inverses)
        {
            var inverse = Pick(inverses);
            return $"{inverse.Name}: {Quantified(Of(inverse.Owner.Fields, inverse.Owner, depth + 1))}";
        }
        var usable = fields.Where(f => depth < Deepest
            ? f.Kind is not (FieldKind.RichText or FieldKind.Image or FieldKind.AnyLinks)
            : f.Kind is FieldKind.Text or FieldKind.Number or FieldKind.Enum or FieldKind.Boolean && !f.IsList).ToList();
        return usable.Count == 0 ? "and: []" : Of(Pick(usable), depth);
    }

    private string System() => Pick(
    [
        "slug: { contains: \"a\" }", "slug: { nstartsWith: \"m\" }", "publishedAt: { lt: \"2030-01-01T00:00:00Z\" }",
        "updatedAt: { gte: \"2026-11-20T09:00:00Z\" }",
    ]);

    private string Of(Field field, int depth) => $"{field.Name}: " + (field.Kind switch
    {
        FieldKind.Parts => Quantified(Of(field.Part!.Fields, null, depth + 1)),
        FieldKind.Links => Quantified(Of(catalog.TargetOf(field)!.Fields, catalog.TargetOf(field), depth + 1)),
        FieldKind.Link => Of(catalog.TargetOf(field)!.Fields, catalog.TargetOf(field), depth + 1),
        FieldKind.Code when field.IsList => Quantified("{ system: { eq: NCIT } }"),
        FieldKind.Code => "{ value: { startsWith: \"C\" } }",
        _ => field.IsList ? Quantified(Test(field)) : Test(field),
    });

    private string Test(Field field) => field.Kind switch
    {
        FieldKind.Text or FieldKind.Url => Pick(
        [
            "{ contains: \"e\" }", "{ ncontains: \"an\" }", "{ startsWith: \"I\" }", "{ nendsWith: \".\" }", "{ neq: null }",
            "{ eq: null }", "{ or: [{ contains: \"cell\" }, { contains: \"cél\" }] }", "{ in: [\"ipilimumab\", \"nivolumab\"] }",
        ]),
        FieldKind.Number => Pick(["{ gte: 2015 }", "{ lt: 2018 }", "{ neq: 2014 }", "{ in: [2014, 2018, 2020] }", "{ eq: null }"]),
        FieldKind.Boolean => Pick(["{ eq: true }", "{ neq: true }"]),
        FieldKind.Date => Pick(["{ gt: \"2018-06-01\" }", "{ nlte: \"2020-01-01\" }", "{ neq: null }"]),
        FieldKind.Instant => Pick(["{ gt: \"2026-01-01T00:00:00Z\" }", "{ eq: null }"]),
        FieldKind.Enum => Pick(
        [
            $"{{ eq: {Pick(field.Vocabulary!.Terms).Name} }}", $"{{ neq: {field.Vocabulary.Terms[0].Name} }}",
            $"{{ in: [{field.Vocabulary.Terms[0].Name}, {Pick(field.Vocabulary.Terms).Name}] }}",
        ]),
        FieldKind.RichText or FieldKind.Code or FieldKind.Image or FieldKind.Parts or FieldKind.Link or FieldKind.Links
            or FieldKind.AnyLinks => throw new NotSupportedException($"{field.Name} has no plain test."),
    };

    private string Quantified(string inner) => _random.Next(5) == 0 ? Pick(["{ any: true }", "{ any: false }"]) : $"{{ {Pick(["some", "all", "none"])}: {inner} }}";

    private T Pick<T>(IReadOnlyList<T> from) => from[_random.Next(from.Count)];
}
