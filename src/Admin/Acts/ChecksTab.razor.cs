using Immunotherapy.Admin.SignIn;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Publishing.Foresight;
using Immunotherapy.Model.Fields;
using Microsoft.AspNetCore.Components;

namespace Immunotherapy.Admin.Acts;

/// <summary>What would block a publish of all that is written, and what to look at, each one click from its field.</summary>
public sealed partial class ChecksTab
{
    private Outlook? _outlook;

    [Inject]
    public required EditorQueries Queries { get; set; }

    [Inject]
    public required ICurrentActor Actor { get; set; }

    protected override async Task LoadAsync(CancellationToken cancellation)
    {
        var wish = new Wish(Entry.Id, [.. Languages.Written(Entry.View).DefaultIfEmpty(Locales.Default)]);
        _outlook = (await Queries.ForeseePublishAsync([wish], await Actor.GetAsync(), cancellation))[0];
    }
}
