namespace Immunotherapy.Admin.Shell;

/// <summary>Names the resources with the component library's words: its keys, in Spanish; in English it knows them itself.</summary>
public sealed class MudWords;
