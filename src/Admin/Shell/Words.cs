namespace Immunotherapy.Admin.Shell;

/// <summary>Names the resources with the shell's words; the English text is the key.</summary>
public sealed class Words;
