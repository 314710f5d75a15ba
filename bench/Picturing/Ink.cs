namespace Immunotherapy.Bench.Picturing;

/// <summary>The colours of the picture; dark enough on its own light card, whatever page it stands on.</summary>
internal static class Ink
{
    public const string Paper = "#fbfaf7";
    public const string Text = "#1c2430";
    public const string Quiet = "#5b6776";
    public const string Beside = "#a3afbc";
    public const string Cancer = "#0b57a4";

    /// <summary>Kinds of entries and classes of therapies: each its own, in the order in which they come.</summary>
    private static readonly string[] Kinds = ["#0b57a4", "#8a4b08", "#6b3fa0", "#0f6b5c", "#a3274f", "#4c6b12", "#5a4a42", "#21618c"];

    public static string Of(int kind) => Kinds[kind % Kinds.Length];
}
