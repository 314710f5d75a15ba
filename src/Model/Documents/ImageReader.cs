using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Immunotherapy.Model.Documents;

/// <summary>Reads a picture: the hash of its bytes, its size, and its words for those who cannot see it.</summary>
internal static partial class ImageReader
{
    private const int LongestAlt = 300;

    private static readonly string[] Names = ["sha256", "alt", "width", "height"];

    public static Reading Read(JsonNode node)
    {
        if (ObjectReader.Problem(node, $"An image", Names) is { } problem) return Reading.Wrong(problem);
        var (hash, wrongHash) = ValueReader.OfText(node["sha256"]!, ReadHash);
        if (wrongHash is not null) return Reading.Wrong(wrongHash);
        var (alt, wrongAlt) = ValueReader.OfText(node["alt"]!, text => TextRules.Read(text, max: LongestAlt));
        if (wrongAlt is not null) return Reading.Wrong($"The words for those who cannot see the image: {wrongAlt}");
        if (string.IsNullOrWhiteSpace(alt?.GetValue<string>()))
            return Reading.Wrong($"An image needs 'alt': what it shows, for those who cannot see it.");
        if (Size(node["width"]!) is not { } width || Size(node["height"]!) is not { } height)
            return Reading.Wrong($"The width and height of an image are whole numbers of pixels, 1 or more.");
        return new Reading(new JsonObject { ["alt"] = alt, ["height"] = height, ["sha256"] = hash, ["width"] = width });
    }

    private static Reading ReadHash(string text) => Sha256().IsMatch(text)
        ? new Reading(JsonValue.Create(text.ToLowerInvariant()))
        : Reading.Wrong($"{Reading.Quote(text)} is not a SHA-256. Write the 64 hexadecimal digits of the image's bytes.");

    private static int? Size(JsonNode node) =>
        node.GetValueKind() is JsonValueKind.Number && int.TryParse(node.ToJsonString(), out var size) && size > 0 ? size : null;

    [GeneratedRegex(@"^[0-9A-Fa-f]{64}\z")]
    private static partial Regex Sha256();
}
