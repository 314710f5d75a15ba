namespace Immunotherapy.Gateway.Access;

/// <summary>What a person is in the house; a person may be several. See <see cref="Permissions"/> for what each may do.</summary>
public enum Role
{
    Author,
    Editor,
    ClinicalReviewer,
    Translator,
    Publisher,
    Administrator,
    Auditor,
}
