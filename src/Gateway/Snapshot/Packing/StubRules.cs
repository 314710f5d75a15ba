using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Snapshot.Packing;

/// <summary>
/// What is left of a field in the stub of a recalled entry: its title, the plain facts a schema promises, and required links. Texts
/// are empty, and so are lists; what leads a reader on to the withdrawn content (optional addresses, pictures, links) is gone.
/// </summary>
internal static class StubRules
{
    public static ReadOnlySpan<byte> Left(Field field, ReadOnlySpan<byte> value) => field switch
    {
        { IsTitle: true } => value,
        { IsList: true } => default,
        _ => field.Kind switch
        {
            FieldKind.Text or FieldKind.RichText => field.IsRequired ? "\"\""u8 : default,
            FieldKind.Code or FieldKind.Url or FieldKind.Image or FieldKind.Link => field.IsRequired ? value : default,
            FieldKind.Number or FieldKind.Boolean or FieldKind.Date or FieldKind.Instant or FieldKind.Enum => value,
            FieldKind.Parts or FieldKind.Links or FieldKind.AnyLinks => default,
        },
    };
}
