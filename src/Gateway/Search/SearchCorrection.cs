namespace Immunotherapy.Gateway.Search;

/// <summary>A word that is nowhere in the library, and what was looked for in its place: a reader must be told, since drugs have names that are alike.</summary>
public sealed record SearchCorrection(string Typed, IReadOnlyList<string> Taken);
