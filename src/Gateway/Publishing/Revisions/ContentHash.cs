using System.Security.Cryptography;

namespace Immunotherapy.Gateway.Publishing.Revisions;

/// <summary>The hash by which partners tell whether they hold the words that are served now.</summary>
internal static class ContentHash
{
    /// <summary>SHA-256 (64 lower-case hex digits) of the shared part's bytes, a line feed, and the text's bytes.</summary>
    public static string Of(ReadOnlySpan<byte> shared, ReadOnlySpan<byte> text)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(shared);
        hash.AppendData("\n"u8);
        hash.AppendData(text);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
