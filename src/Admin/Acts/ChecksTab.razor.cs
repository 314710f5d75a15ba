using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Publishing.Reading;
using Immunotherapy.Model.Fields;
using Microsoft.AspNetCore.Components;

namespace Immunotherapy.Admin.Acts;

/// <summary>What would block a publish of all that is written, and what to look at, each one click from its field.</summary>
public sealed partial class ChecksTab
{
    private PublishPlan? _plan;

    [Inject]
    public required Desk Desk { get; set; }

    protected override async Task LoadAsync(CancellationToken cancellation) =>
        _plan = await Desk.PlanPublishAsync(Entry.Id, Languages.Written(Entry.View).DefaultIfEmpty(Locales.Default).ToList(), cancellation);
}
