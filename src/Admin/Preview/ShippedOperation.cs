using Immunotherapy.Model.Fields;

namespace Immunotherapy.Admin.Preview;

/// <summary>An operation as partners send it, made to fit a content type. Its variables are <c>$id</c> and <c>$locale</c>.</summary>
/// <param name="Name">A key of <see cref="PreviewWords"/>.</param>
/// <param name="Document">What is sent.</param>
public sealed record ShippedOperation(string Name, string Document)
{
    public static IReadOnlyList<ShippedOperation> For(ContentType type, Catalog catalog) =>
    [
        new("The whole page", PatientOperation.Of(type.Name) ?? Few(type)),
        new("A few fields", Few(type)),
        new("A list", List(type)),
        new("What leads here", Leading(type, catalog)),
    ];

    private static string Few(ContentType type) => $$"""
        query Few($id: ID!, $locale: Locale) {
          {{Singular(type)}}ById(id: $id, locale: $locale) {
            id
            slug
            locale
        {{Lines(type.Fields.Where(IsPlain).Select(f => f.Name), 4)}}
          }
        }
        """;

    private static string List(ContentType type) => $$"""
        query List($locale: Locale) {
          {{type.Plural}}(first: 20, locale: $locale, order: [{ {{type.Title.Name}}: ASC }]) {
            nodes {
              slug
              {{type.Title.Name}}
            }
            pageInfo {
              endCursor
              hasNextPage
            }
            totalCount
          }
        }
        """;

    private static string Leading(ContentType type, Catalog catalog) => $$"""
        query Leading($id: ID!, $locale: Locale) {
          {{Singular(type)}}ById(id: $id, locale: $locale) {
            {{type.Title.Name}}
        {{Lines(catalog.InversesOn(type).Select(Inverse), 4)}}
          }
        }
        """;

    private static string Inverse(Inverse inverse) => inverse.IsList
        ? $"{inverse.Name} {{ slug {inverse.Owner.Title.Name} }}"
        : $"{inverse.Name}(first: 5) {{ totalCount nodes {{ slug {inverse.Owner.Title.Name} }} }}";

    private static bool IsPlain(Field field) => field.Kind is FieldKind.Text or FieldKind.Number or FieldKind.Boolean or FieldKind.Date
        or FieldKind.Instant or FieldKind.Enum or FieldKind.Url;

    private static string Singular(ContentType type) => Wire.CamelCase(type.Name);

    private static string Lines(IEnumerable<string> lines, int indent) => string.Join('\n', lines.Select(l => new string(' ', indent) + l));
}
