using Immunotherapy.Admin.Shell;
using Immunotherapy.Gateway.Graph;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Immunotherapy.Admin.Preview;

/// <summary>Serves the patient's page of an entry to the frame beside the form: as its editors have it now, or as another perspective has it.</summary>
public sealed class PreviewDoor(PatientReading reading, EditorQueries queries, IPerspectives perspectives, Catalog catalog)
{
    private const string Address = ConsoleAddresses.Home + "/preview/entry";

    private static readonly string[] Schemes = ["light", "dark"];

    public static string AddressOf(Guid entry, Locale locale, Perspective perspective) =>
        $"{Address}/{entry}?locale={locale.Tag()}&perspective={Uri.EscapeDataString(perspective.ToString())}";

    public static RouteHandlerBuilder Map(WebApplication app) => app.MapGet(Address + "/{id:guid}", ShowAsync);

    private static async Task<Results<RazorComponentResult<PatientDocument>, NotFound>> ShowAsync(
        Guid id, string? locale, string? perspective, string? scheme, PreviewDoor door, CancellationToken cancellation)
    {
        if (Locales.FromTag(locale ?? Locales.Default.Tag()) is not { } language) return TypedResults.NotFound();
        if (Perspective.TryParse(perspective ?? Perspective.Draft.ToString()) is not { } seen) return TypedResults.NotFound();
        if (await door.TypeOfAsync(id, cancellation) is not { } type) return TypedResults.NotFound();
        return new RazorComponentResult<PatientDocument>(new Dictionary<string, object?>
        {
            [nameof(PatientDocument.View)] = new PatientView(language) { LeadsToFields = true, AddressOf = other => door.AddressOf(other, language, seen) },
            [nameof(PatientDocument.Content)] = await door.ReadAsync(type, id, language, seen, cancellation),
            [nameof(PatientDocument.Type)] = type,
            [nameof(PatientDocument.Needed)] = seen.IsDraft ? await door.NeededAsync(id, cancellation) : [],
            [nameof(PatientDocument.Scheme)] = Schemes.FirstOrDefault(s => s == scheme),
        });
    }

    // The drafts hold every entry there is; what another perspective does not see, its page says.
    private async Task<ContentType?> TypeOfAsync(Guid id, CancellationToken cancellation) =>
        (await perspectives.GraphAsync(Perspective.Draft, cancellation)).ById(id)?.Type;

    private Task<PatientContent> ReadAsync(ContentType type, Guid id, Locale locale, Perspective perspective, CancellationToken cancellation) =>
        reading.ReadAsync(type, id, locale, perspective, cancellation);

    private Task<IReadOnlyList<Finding>> NeededAsync(Guid id, CancellationToken cancellation) => queries.ReadFindingsAsync(id, cancellation);

    private string AddressOf(string id, Locale locale, Perspective perspective) => AddressOf(GlobalId.TryParse(catalog, id)!.Value.Id, locale, perspective);
}
