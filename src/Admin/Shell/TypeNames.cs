using Immunotherapy.Model.Fields;
using Microsoft.Extensions.Localization;

namespace Immunotherapy.Admin.Shell;

/// <summary>Content types and fields by names that editors read: from the descriptor, in the language of the console.</summary>
public sealed class TypeNames(IStringLocalizer<TypeWords> words)
{
    /// <summary><c>Cancer type</c>.</summary>
    public string One(ContentType type) => words[Spaced(type.Name)];

    /// <summary><c>Cancer types</c>.</summary>
    public string Many(ContentType type) => words[Spaced(type.Plural)];

    /// <summary>A field, in the language of the console where it has a word for it.</summary>
    public string Of(Field field) => words[Spaced(field.Name)];

    /// <summary>The English name of anything named in the code: <c>firstApprovalYear</c> is "First approval year".</summary>
    public static string Spaced(string name)
    {
        var spaced = string.Concat(name.Select((letter, i) => i > 0 && char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{letter}"));
        return char.ToUpperInvariant(spaced[0]) + spaced[1..];
    }
}
