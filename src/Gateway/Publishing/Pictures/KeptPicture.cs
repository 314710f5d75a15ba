namespace Immunotherapy.Gateway.Publishing.Pictures;

/// <summary>A picture that lies in the cabinet, by the hash of its bytes.</summary>
public sealed record KeptPicture(string Sha256, int Width, int Height);
