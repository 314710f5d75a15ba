namespace Immunotherapy.Model.Documents;

/// <summary>One thing that is wrong with a document: where, what, and what to do. Blocking findings refuse a publish; others warn.</summary>
/// <param name="Path">Where: of a field, or of what was asked for.</param>
/// <param name="Sentence">What and what to do, in English; its format says which sentence it is, for who says it in another language.</param>
/// <param name="Blocks">It refuses.</param>
public sealed record Finding(string Path, FormattableString Sentence, bool Blocks)
{
    public string Message => FormattableString.Invariant(Sentence);

    // A sentence is what it says, whoever said it.
    public bool Equals(Finding? other) => other is not null && (Path, Message, Blocks) == (other.Path, other.Message, other.Blocks);

    public override int GetHashCode() => HashCode.Combine(Path, Message, Blocks);
}
