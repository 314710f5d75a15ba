using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Immunotherapy.Gateway.Access;

/// <summary>Words that cannot be guessed, and what is kept of them.</summary>
internal static class Secrets
{
    private const int Bytes = 32;

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    public static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
