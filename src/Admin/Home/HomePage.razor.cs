using Immunotherapy.Admin.SignIn;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Publishing.Listing;
using Immunotherapy.Model.Fields;
using Microsoft.AspNetCore.Components;

namespace Immunotherapy.Admin.Home;

/// <summary>Where an editor begins: what waits for them, each a link to the work.</summary>
public sealed partial class HomePage
{
    private HomeView? _home;

    [Inject]
    public required EditorQueries Queries { get; set; }

    [Inject]
    public required ICurrentActor Actor { get; set; }

    [Inject]
    public required TimeProvider Time { get; set; }

    private DateOnly Today => DateOnly.FromDateTime(Time.GetUtcNow().UtcDateTime);

    protected override async Task OnInitializedAsync() => _home = await Queries.ReadHomeAsync(await Actor.GetAsync(), CancellationToken.None);

    private static string Tag(Locale locale) => locale.Tag().ToUpperInvariant();
}
