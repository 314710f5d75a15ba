namespace Immunotherapy.Admin.Sections;

/// <summary>Names the resources with the words of the sections' editor.</summary>
public sealed class SectionWords;
