using Immunotherapy.Model.Codes;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Admin.Forms.Inputs;

/// <summary>Codes of terminologies: which system, the code, and what that system calls it; checked as they are typed.</summary>
public sealed partial class CodesInput
{
    private static readonly Vocabulary Systems = Vocabulary.Of(typeof(CodeSystem));
}
