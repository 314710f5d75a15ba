namespace Immunotherapy.Admin.Shell;

/// <summary>Lines of the palette of one kind.</summary>
public sealed record PaletteGroup(string Name, IReadOnlyList<PaletteChoice> Choices);
