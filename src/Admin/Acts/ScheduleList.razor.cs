using System.Globalization;
using Immunotherapy.Admin.Entries;
using Immunotherapy.Admin.Naming;
using Immunotherapy.Admin.SignIn;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Publishing.Reading;
using Microsoft.AspNetCore.Components;

namespace Immunotherapy.Admin.Acts;

/// <summary>What the clock will do to the entry, and what it could not do, with the reason.</summary>
public sealed partial class ScheduleList
{
    private string? _refusal;

    [Parameter, EditorRequired]
    public required OpenEntry Entry { get; set; }

    [Inject]
    public required Sentences Sentences { get; set; }

    [Inject]
    public required Desk Desk { get; set; }

    [Inject]
    public required ICurrentActor Actor { get; set; }

    // In the zone in which it was meant.
    private static string LocalTime(ScheduledAct act) =>
        $"{TimeZoneInfo.ConvertTimeBySystemTimeZoneId(act.DueAt, act.Zone).ToString("f", CultureInfo.CurrentCulture)} ({act.Zone})";

    private async Task CancelAsync(Guid schedule)
    {
        _refusal = null;
        try
        {
            await Desk.CancelScheduleAsync(schedule, await Actor.GetAsync(), CancellationToken.None);
        }
        catch (RefusedException refused)
        {
            _refusal = Sentences.Of(refused);
        }
        await Entry.RefreshAsync();
    }
}
