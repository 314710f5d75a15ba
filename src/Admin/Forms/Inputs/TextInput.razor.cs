namespace Immunotherapy.Admin.Forms.Inputs;

/// <summary>A line or a few lines of text, or a list of them.</summary>
public sealed partial class TextInput
{
    private const int ShortText = 130;
    private const int LongText = 300;

    private int Rows => Field.IsList || Field.Max is null or > LongText ? 4 : Field.Max > ShortText ? 3 : 1;
}
