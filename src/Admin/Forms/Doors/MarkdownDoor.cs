using System.Text.Json;
using Immunotherapy.Gateway.Publishing.Rendering;

namespace Immunotherapy.Admin.Forms.Doors;

/// <summary>Renders Markdown as readers will see it, for the pane beside the field.</summary>
internal static class MarkdownDoor
{
    public const string Address = "/admin/markdown";
    private const int MostBytes = 512 * 1024;

    public static async Task<IResult> RenderAsync(HttpRequest request, RichTextRenderer renderer, CancellationToken cancellation)
    {
        var body = await BodyReading.ReadJsonAsync(request, MostBytes, cancellation);
        return TypedResults.Json(new { html = renderer.Render(Markdown(body)).Html });
    }

    private static string Markdown(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return document.RootElement.GetProperty("markdown").GetString() ?? "";
        }
        catch (Exception bad) when (bad is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new BadBodyException("Send {\"markdown\": \"…\"}, a text without halves of characters.");
        }
    }
}
