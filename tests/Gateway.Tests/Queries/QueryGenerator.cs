using System.Globalization;
using System.Text;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Tests.Queries;

/// <summary>
/// Writes valid queries over whatever the catalog holds: connections with filters, orders and pages, look-ups by slug, nested
/// links, parts, inverses. The same seed writes the same queries.
/// </summary>
internal sealed class QueryGenerator(Catalog catalog, IReadOnlyDictionary<string, IReadOnlyList<string>> slugs, int seed)
{
    private const int Deepest = 2;
    private readonly FilterGenerator _filters = new(catalog, seed + 1);
    private readonly Random _random = new(seed);

    public string Next()
    {
        var type = Pick(catalog.Types);
        var roots = Enumerable.Range(0, _random.Next(1, 4)).Select(i => Root(Pick(catalog.Types), $"r{i}"));
        return $"query Generated{type.Name} {{ {string.Join(" ", roots)} }}";
    }

    private string Root(ContentType type, string alias) => _random.Next(4) == 0
        ? $"{alias}: {Wire.CamelCase(type.Name)}(slug: \"{Pick(slugs[type.Name])}\"{Comma(Locale())}) {{ {Fields(type, 0)} }}"
        : $"{alias}: {type.Plural}{Arguments([Size(), Where(type), Order(type), Locale()])} {Connection(type, 0)}";

    private string Connection(ContentType type, int depth) => _random.Next(3) switch
    {
        0 => $"{{ totalCount nodes {{ {Fields(type, depth)} }} }}",
        1 => $"{{ pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }} edges {{ cursor node {{ {Fields(type, depth)} }} }} }}",
        _ => $"{{ nodes {{ {Fields(type, depth)} }} totalCount pageInfo {{ endCursor }} }}",
    };

    private string Fields(ContentType type, int depth)
    {
        var text = new StringBuilder("id slug");
        foreach (var word in (string[])["locale", "locales", "revision", "contentHash", "publishedAt", "updatedAt", "__typename",
            "review { state nextReviewDue overdue }", "translation { state sourceRevision }", "notice { kind text effectiveAt }"])
            if (_random.Next(4) == 0) text.Append(' ').Append(word);
        foreach (var field in type.Fields)
            if (_random.Next(depth + 2) == 0) text.Append(' ').Append(Of(field, depth));
        if (depth >= Deepest) return text.ToString();
        foreach (var inverse in catalog.InversesOn(type))
            if (_random.Next(4 + (2 * depth)) == 0)
                text.Append(' ').Append(inverse.Name).Append(inverse.IsList
                    ? $" {{ {Fields(inverse.Owner, depth + 1)} }}"
                    : $"{Arguments([Size(), Where(inverse.Owner), Order(inverse.Owner)])} {Connection(inverse.Owner, depth + 1)}");
        foreach (var derived in type.Derived)
            if (_random.Next(3) == 0) text.Append(' ').Append(derived.Name).Append(" { id slug }");
        return text.ToString();
    }

    private string Of(Field field, int depth) => field.Kind switch
    {
        FieldKind.Text or FieldKind.Number or FieldKind.Boolean or FieldKind.Date or FieldKind.Instant or FieldKind.Enum
            or FieldKind.Url => field.Name,
        FieldKind.RichText => $"{field.Name} {{ {Pick(["html", "markdown", "text", "html text markdown"])} }}",
        FieldKind.Code => $"{field.Name} {{ system value label }}",
        FieldKind.Image => $"{field.Name} {{ sha256 alt width height }}",
        FieldKind.Parts => $"{field.Name} {{ key {string.Join(" ", field.Part!.Fields.Select(f => Of(f, Math.Max(depth, Deepest - 1))))} }}",
        FieldKind.Link => $"{field.Name} {{ {Target(field, depth)} }}",
        FieldKind.Links => $"{field.Name}{Arguments([_random.Next(2) == 0 ? "first: 3" : null])} {{ {Target(field, depth)} }}",
        FieldKind.AnyLinks => $"{field.Name} {{ __typename id slug ... on Eligibility {{ statement }} ... on SideEffect {{ plainName }} }}",
    };

    private string Target(Field link, int depth) => depth >= Deepest ? "id slug" : Fields(catalog.TargetOf(link)!, depth + 1);

    private string? Size() => _random.Next(4) switch
    {
        0 => null,
        1 => $"last: {_random.Next(1, 30).ToString(CultureInfo.InvariantCulture)}",
        _ => $"first: {_random.Next(0, 30).ToString(CultureInfo.InvariantCulture)}",
    };

    private string? Where(ContentType type) => _random.Next(2) == 0 ? null : $"where: {_filters.Next(type)}";

    private string? Order(ContentType type)
    {
        if (_random.Next(2) == 0) return null;
        var sortable = type.Fields.Where(f => !f.IsList && f.Kind is FieldKind.Text or FieldKind.Number or FieldKind.Boolean
            or FieldKind.Date or FieldKind.Instant or FieldKind.Enum or FieldKind.Url).Where(f => !f.IsList).ToList();
        var keys = Enumerable.Range(0, _random.Next(1, 3)).Select(_ => $"{{ {Pick(sortable).Name}: {Direction()} }}").Append($"{{ slug: {Direction()} }}");
        return $"order: [{string.Join(", ", keys)}]";
    }

    private string Direction() => _random.Next(2) == 0 ? "ASC" : "DESC";

    private string? Locale() => Pick<string?>([null, "locale: EN", "locale: ES"]);

    private static string Comma(string? argument) => argument is null ? "" : ", " + argument;

    private static string Arguments(IEnumerable<string?> arguments)
    {
        var given = string.Join(", ", arguments.Where(a => a is not null));
        return given.Length == 0 ? "" : $"({given})";
    }

    private T Pick<T>(IReadOnlyList<T> from) => from[_random.Next(from.Count)];
}
