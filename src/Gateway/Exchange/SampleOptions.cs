namespace Immunotherapy.Gateway.Exchange;

/// <summary>The content that ships with the program.</summary>
public sealed class SampleOptions
{
    /// <summary>Whether a store without entries is filled with the sample at start. Default: true.</summary>
    public bool Import { get; set; } = true;
}
