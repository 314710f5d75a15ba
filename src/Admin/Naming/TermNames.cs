using Immunotherapy.Model.Fields;
using Microsoft.Extensions.Localization;

namespace Immunotherapy.Admin.Naming;

/// <summary>Values of vocabularies as editors read them: <c>CHECKPOINT_INHIBITOR</c> is "Checkpoint inhibitor". What has no words is said as the code says it.</summary>
public sealed class TermNames(IStringLocalizer<TermWords> words, IStringLocalizer<DescriptionWords> descriptions)
{
    public string Of(Vocabulary vocabulary, VocabularyTerm term) => TermWords.NameOf(vocabulary, term, Word);

    /// <summary>The same for the value as documents hold it; one that the vocabulary does not know is shown as it is.</summary>
    public string Of(Vocabulary vocabulary, string value) => TermWords.NameOf(vocabulary, value, Word);

    public string Help(VocabularyTerm term) => descriptions[term.Description];

    private string? Word(string key) => words[key] is { ResourceNotFound: false } word ? word.Value : null;
}
