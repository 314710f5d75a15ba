namespace Immunotherapy.Gateway.Publishing.Pictures;

/// <summary>A picture that may be shown: what it is, how large, and its bytes without anything that tells of who took it, where and when.</summary>
internal sealed record Picture(string MediaType, int Width, int Height, byte[] Bytes);
