using Immunotherapy.Admin.Shell;
using Immunotherapy.Gateway.Graph;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Fields;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Immunotherapy.Admin.Preview;

/// <summary>Serves the patient's page of an entry as its editors have it now, to the frame beside the form.</summary>
public sealed class PreviewDoor(PatientReading reading, IPerspectives perspectives, Catalog catalog)
{
    private const string Address = ConsoleAddresses.Home + "/preview/entry";

    private static readonly string[] Schemes = ["light", "dark"];

    public static string AddressOf(Guid entry, Locale locale) => $"{Address}/{entry}?locale={locale.Tag()}";

    public static RouteHandlerBuilder Map(WebApplication app) => app.MapGet(Address + "/{id:guid}", ShowAsync);

    private static async Task<Results<RazorComponentResult<PatientDocument>, NotFound>> ShowAsync(
        Guid id, string? locale, string? scheme, PreviewDoor door, CancellationToken cancellation)
    {
        if (Locales.FromTag(locale ?? Locales.Default.Tag()) is not { } language) return TypedResults.NotFound();
        var graph = await door.DraftAsync(cancellation);
        if (graph.ById(id) is not { } entry) return TypedResults.NotFound();
        return new RazorComponentResult<PatientDocument>(new Dictionary<string, object?>
        {
            [nameof(PatientDocument.View)] = new PatientView(language) { LeadsToFields = true, AddressOf = other => door.AddressOf(other, language) },
            [nameof(PatientDocument.Content)] = await door.ReadAsync(entry, language, cancellation),
            [nameof(PatientDocument.Type)] = entry.Type,
            [nameof(PatientDocument.Scheme)] = Schemes.FirstOrDefault(s => s == scheme),
        });
    }

    private ValueTask<ContentGraph> DraftAsync(CancellationToken cancellation) => perspectives.GraphAsync(Perspective.Draft, cancellation);

    private Task<PatientContent> ReadAsync(Node entry, Locale locale, CancellationToken cancellation) =>
        reading.ReadAsync(entry.Type, entry.Id, locale, Perspective.Draft, cancellation);

    private string AddressOf(string id, Locale locale) => AddressOf(GlobalId.TryParse(catalog, id)!.Value.Id, locale);
}
