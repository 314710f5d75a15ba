using System.ComponentModel.DataAnnotations;

namespace Immunotherapy.Gateway.Http;

/// <summary>What a request may bring along, and how its answer is sent and kept.</summary>
public sealed class HttpLimits
{
    /// <summary>Most bytes of the body of a GraphQL request.</summary>
    [Range(1_024, 1_048_576)]
    public int BodyBytes { get; set; } = 64 * 1024;

    /// <summary>Most bytes of any other body.</summary>
    [Range(1_024, 1_073_741_824)]
    public int OtherBodyBytes { get; set; } = 1024 * 1024;

    /// <summary>Most characters of an address, with its query.</summary>
    [Range(256, 15_000)]
    public int UrlCharacters { get; set; } = 7_600;

    /// <summary>How long shared caches may show an answer without asking again, in seconds, and as long again while they ask. A recall is seen after at most both.</summary>
    [Range(0, 86_400)]
    public int CacheSeconds { get; set; } = 60;

    /// <summary>How long caches may go on with an answer when we cannot be reached, in seconds. Not for long: a recall would not be seen.</summary>
    [Range(0, 604_800)]
    public int CacheSecondsOnError { get; set; } = 600;

    /// <summary>From how many bytes an answer is compressed for those who can read that. Below the default it is in one packet anyway.</summary>
    [Range(0, 1_073_741_824)]
    public int CompressFromBytes { get; set; } = 1_400;

    /// <summary>Most connections at a time.</summary>
    [Range(1, 1_000_000)]
    public int Connections { get; set; } = 2_000;
}
