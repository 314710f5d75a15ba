using Immunotherapy.Model.Fields;

namespace Immunotherapy.Admin.Naming;

/// <summary>Names the resources with the values of vocabularies, such as <c>TherapyClass.CAR_T_CELL</c>.</summary>
public sealed class TermWords
{
    /// <summary>What a value is called, by whatever finds words for a key, or else as the code says it. One that the vocabulary does not know is shown as it is.</summary>
    internal static string NameOf(Vocabulary vocabulary, string value, Func<string, string?> find) =>
        vocabulary.Find(value) is { } term ? NameOf(vocabulary, term, find) : value;

    internal static string NameOf(Vocabulary vocabulary, VocabularyTerm term, Func<string, string?> find) =>
        find($"{vocabulary.Name}.{term.Name}") ?? TypeNames.Spaced($"{term.Value}");
}
