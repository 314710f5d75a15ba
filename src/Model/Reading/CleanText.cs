using System.Text;
using System.Text.RegularExpressions;

namespace Immunotherapy.Model.Reading;

/// <summary>Takes away what a text that was pasted from elsewhere carries and nobody sees, so that equal words are counted alike.</summary>
internal static partial class CleanText
{
    /// <summary>Composed accents, plain spaces, no soft hyphens or characters without width.</summary>
    public static string Of(string text) => Spaces().Replace(Unseen().Replace(text.Normalize(NormalizationForm.FormC), ""), " ");

    [GeneratedRegex(@"[\u00ad\u200b-\u200f\u2060\ufeff]")]
    private static partial Regex Unseen();

    [GeneratedRegex(@"[\u00a0\u2007\u2009\u202f]")]
    private static partial Regex Spaces();
}
