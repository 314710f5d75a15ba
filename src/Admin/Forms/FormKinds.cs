using Immunotherapy.Admin.Forms.Inputs;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Admin.Forms;

/// <summary>From the kind of a field to the component that draws it, and to the name by which the script knows how to read it.</summary>
internal static class FormKinds
{
    public static Type Input(Field field) => field.Kind switch
    {
        FieldKind.Text => typeof(TextInput),
        FieldKind.RichText => typeof(MarkdownInput),
        FieldKind.Number => typeof(NumberInput),
        FieldKind.Boolean => typeof(BooleanInput),
        FieldKind.Date => typeof(DateInput),
        FieldKind.Instant => typeof(InstantInput),
        FieldKind.Enum => typeof(ChoiceInput),
        FieldKind.Code => typeof(CodesInput),
        FieldKind.Url => typeof(UrlInput),
        FieldKind.Image => typeof(ImageInput),
        FieldKind.Parts or FieldKind.Link or FieldKind.Links or FieldKind.AnyLinks =>
            throw new NotSupportedException($"'{field.Name}' is not typed in: its editor has buttons."),
    };

    public static string Script(Field field) => field.Kind switch
    {
        FieldKind.Text or FieldKind.Url => field.IsList ? "lines" : "text",
        FieldKind.RichText => "markdown",
        FieldKind.Number => field.IsList ? "numbers" : "number",
        FieldKind.Boolean => "boolean",
        FieldKind.Date => "date",
        FieldKind.Instant => "instant",
        FieldKind.Enum => field.IsList ? "choices" : "choice",
        FieldKind.Code => "codes",
        FieldKind.Image => "image",
        FieldKind.Parts or FieldKind.Link or FieldKind.Links or FieldKind.AnyLinks =>
            throw new NotSupportedException($"'{field.Name}' is not typed in: its editor has buttons."),
    };
}
