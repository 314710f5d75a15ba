namespace Immunotherapy.Admin.Naming;

/// <summary>
/// Names the resources with the sentences of refusals and findings in languages other than English, by the format of the English one,
/// which stands where it is said.
/// </summary>
public sealed class SentenceWords;
