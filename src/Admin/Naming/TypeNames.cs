using Immunotherapy.Model.Fields;
using Microsoft.Extensions.Localization;

namespace Immunotherapy.Admin.Naming;

/// <summary>Content types by names that editors read: from the descriptor, in the language of the console.</summary>
public sealed class TypeNames(IStringLocalizer<TypeWords> words)
{
    private static readonly string[] Initials = ["hgnc", "id", "url", "us"];

    /// <summary><c>Cancer type</c>.</summary>
    public string One(ContentType type) => words[Spaced(type.Name)];

    /// <summary><c>Cancer types</c>.</summary>
    public string Many(ContentType type) => words[Spaced(type.Plural)];

    /// <summary>The English name of anything named in the code: <c>firstApprovalYear</c> is "First approval year", <c>hgncSymbol</c> "HGNC symbol".</summary>
    public static string Spaced(string name)
    {
        var words = string.Concat(name.Select((letter, i) => i > 0 && char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{letter}")).Split(' ');
        var spaced = string.Join(' ', words.Select(word => Initials.Contains(word) ? word.ToUpperInvariant() : word));
        return char.ToUpperInvariant(spaced[0]) + spaced[1..];
    }
}
