namespace Immunotherapy.Gateway.Search.Words;

/// <summary>The forms of a word in a language.</summary>
/// <param name="Exact">In small letters, with its accents.</param>
/// <param name="Folded">Without accents; the same text as <paramref name="Exact"/> where there are none.</param>
/// <param name="Stem">What it has in common with its other forms.</param>
/// <param name="IsStop">It is in every text and tells nothing.</param>
internal sealed record WordForm(string Exact, string Folded, string Stem, bool IsStop)
{
    public bool HasAccents => !ReferenceEquals(Exact, Folded);

    /// <summary>A code or a number: one letter more or less is another one.</summary>
    public bool HasDigits => Folded.AsSpan().ContainsAnyInRange('0', '9');
}
