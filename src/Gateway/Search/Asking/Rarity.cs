namespace Immunotherapy.Gateway.Search.Asking;

/// <summary>How much a word weighs for being rare.</summary>
internal static class Rarity
{
    /// <summary>Half a step more each time that a word is half as frequent; in whole steps, so that it stays the same from publish to publish.</summary>
    public static float Of(int found, int documents) => 1 + MathF.Floor(MathF.Max(0, MathF.Log2((documents + 1f) / (found + 1f)))) / 2;
}
