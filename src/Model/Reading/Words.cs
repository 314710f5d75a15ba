using System.Text.RegularExpressions;

namespace Immunotherapy.Model.Reading;

/// <summary>Finds the words of a sentence.</summary>
public static partial class Words
{
    /// <summary>
    /// A hyphenated word is one, both sides of a slash or a dash are two. Numbers are left out: how they are spoken depends on what
    /// they stand for.
    /// </summary>
    public static IReadOnlyList<string> Of(string sentence) => [.. Word().Matches(sentence).Select(match => match.Value)];

    [GeneratedRegex(@"(?<![\p{L}\p{N}])(?=[\p{N}\-\u2010\u2011'’]*\p{L})[\p{L}\p{N}]+([\-\u2010\u2011'’][\p{L}\p{N}]+)*", RegexOptions.ExplicitCapture)]
    private static partial Regex Word();
}
