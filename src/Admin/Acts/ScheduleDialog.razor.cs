using System.Globalization;
using Immunotherapy.Admin.Naming;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Model.Fields;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Immunotherapy.Admin.Acts;

/// <summary>Leaves an act to the clock: the moment is chosen in a zone and told in UTC and in the editor's own, with what the clocks do to it.</summary>
public sealed partial class ScheduleDialog
{
    private static readonly IReadOnlyList<string> Zones = [.. TimeZoneInfo.GetSystemTimeZones().Where(z => z.HasIanaId).Select(z => z.Id).Order(StringComparer.Ordinal)];

    private const string Utc = "UTC";

    private ClockAct _act;
    private Locale _locale;
    private DateOnly _day;
    private TimeOnly _time = new(9, 0);
    private string _zone = Utc;
    private string _here = Utc;
    private DateTimeOffset? _resolved;
    private string? _remark;
    private bool _isChosen;

    [Inject]
    public required Sentences Sentences { get; set; }

    [Inject]
    public required IJSRuntime Js { get; set; }

    [Inject]
    public required TimeProvider Time { get; set; }

    private static CultureInfo Culture => CultureInfo.CurrentCulture;

    protected override async Task OnInitializedAsync()
    {
        _locale = Entry.Language;
        Propose();
        await using (var script = await Js.InvokeAsync<IJSObjectReference>("import", "./js/acts/here.js"))
        {
            var zone = await script.InvokeAsync<string>("zone");
            if (TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _)) _here = zone;
        }
        Propose();
        await Entry.FlushAsync();
        await Entry.RefreshAsync();
    }

    // Tomorrow morning, where the editor is. Who chose before the browser told where that is keeps what they chose.
    private void Propose()
    {
        if (!_isChosen) _day = DateOnly.FromDateTime(Here(Time.GetUtcNow()).DateTime).AddDays(1);
        if (_zone == Utc) _zone = _here;
        Resolve();
    }

    private void Choose()
    {
        _isChosen = true;
        Resolve();
    }

    private DateTimeOffset Here(DateTimeOffset at) => TimeZoneInfo.ConvertTimeBySystemTimeZoneId(at, _here);

    private void Resolve()
    {
        (_resolved, _remark) = (null, null);
        try
        {
            var (resolved, remark) = Chosen().Resolve();
            (_resolved, _remark) = (resolved, remark is null ? null : Sentences.Of(remark));
            if (_resolved <= Time.GetUtcNow()) (_resolved, _remark) = (null, Words["That moment has passed. Choose a later one."]);
        }
        catch (RefusedException refused)
        {
            _remark = Sentences.Of(refused);
        }
    }

    private When Chosen() => When.At(_day.ToDateTime(_time), _zone);

    private Task ScheduleAsync() => DoAsync(actor => _act switch
    {
        ClockAct.Publish => Desk.SchedulePublishAsync(Entry.Id, _locale, Chosen(), actor, CancellationToken.None),
        ClockAct.TakeDown => Desk.ScheduleUnpublishAsync(Entry.Id, _locale, Chosen(), actor, CancellationToken.None),
    });
}
