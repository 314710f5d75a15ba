namespace Immunotherapy.Gateway.Publishing.Pictures;

/// <summary>A picture as a browser gets it.</summary>
public sealed record ServedPicture(string MediaType, ReadOnlyMemory<byte> Bytes);
