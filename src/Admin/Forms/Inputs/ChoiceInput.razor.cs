using Immunotherapy.Model.Fields;

namespace Immunotherapy.Admin.Forms.Inputs;

/// <summary>One value of a vocabulary, or several.</summary>
public sealed partial class ChoiceInput
{
    /// <summary><c>CAR_T_CELL</c> is "Car t cell": what the name says, in letters that are easy to read.</summary>
    private static string Shown(VocabularyTerm term) => $"{term.Name[0]}{term.Name[1..].ToLowerInvariant().Replace('_', ' ')}";
}
