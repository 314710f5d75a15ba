namespace Immunotherapy.Admin.Naming;

/// <summary>
/// Names the resources with what descriptors say, sentence by sentence, in languages other than English: a sentence that is changed
/// has no translation until someone writes it, so that none says what the English no longer does.
/// </summary>
public sealed class DescriptionWords;
