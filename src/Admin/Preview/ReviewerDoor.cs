using Immunotherapy.Admin.Shell;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Snapshot;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Immunotherapy.Admin.Preview;

/// <summary>
/// Shows a draft to whoever has a link that holds: one language of one entry, marked as not published, without a line to the
/// server and without a way further.
/// </summary>
public sealed class ReviewerDoor(EditorQueries queries, PatientReading reading, IPerspectives perspectives)
{
    private const string Address = ConsoleAddresses.Home + "/preview";

    public static string AddressOf(string token) => $"{Address}/{token}";

    public static RouteHandlerBuilder Map(WebApplication app) => app.MapGet(Address + "/{token}", ShowAsync).AllowAnonymous();

    private static async Task<RazorComponentResult> ShowAsync(string token, ReviewerDoor door, HttpContext context, CancellationToken cancellation)
    {
        // The address is a key: it is not to be found, kept or told on.
        context.Response.Headers["X-Robots-Tag"] = "noindex, nofollow, noarchive";
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        return await door.PageAsync(token, cancellation) ?? new RazorComponentResult<LinkEnded> { StatusCode = StatusCodes.Status404NotFound };
    }

    private async Task<RazorComponentResult?> PageAsync(string token, CancellationToken cancellation)
    {
        if (await queries.OpenPreviewLinkAsync(token, cancellation) is not { } pass) return null;
        if ((await perspectives.GraphAsync(Perspective.Draft, cancellation)).ById(pass.EntryId)?.Type is not { } type) return null;
        var view = new PatientView(pass.Locale);
        return new RazorComponentResult<PatientDocument>(new Dictionary<string, object?>
        {
            [nameof(PatientDocument.View)] = view with { Watermark = view.Words["Patient.Watermark"] },
            [nameof(PatientDocument.Content)] = await reading.ReadAsync(type, pass.EntryId, pass.Locale, Perspective.Draft, cancellation),
            [nameof(PatientDocument.Type)] = type,
        });
    }
}
