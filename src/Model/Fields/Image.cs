namespace Immunotherapy.Model.Fields;

/// <summary>A picture by the SHA-256 of its bytes, with the words for those who cannot see it.</summary>
public sealed record Image(string Sha256, string Alt, int Width, int Height);
