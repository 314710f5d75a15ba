using System.Globalization;
using Immunotherapy.Admin.Naming;
using Immunotherapy.Admin.SignIn;
using Immunotherapy.Gateway.Access;
using Immunotherapy.Gateway.Publishing;
using Microsoft.AspNetCore.Components;

namespace Immunotherapy.Admin.People;

/// <summary>Who did what, when; for administrators and auditors. The address of the page keeps the filter, so that it can be sent on.</summary>
public sealed partial class AuditPage
{
    private const int PageSize = 50;

    private AuditChoices _choices = new([], []);
    private Gateway.Access.AuditPage _page = new([], 0);
    private string _account = "";
    private string _action = "";
    private string _entry = "";
    private DateOnly? _from;
    private DateOnly? _to;
    private string? _fault;

    [SupplyParameterFromQuery]
    public string? Account { get; set; }

    [SupplyParameterFromQuery]
    public string? Action { get; set; }

    [SupplyParameterFromQuery]
    public string? Entry { get; set; }

    [SupplyParameterFromQuery]
    public string? From { get; set; }

    [SupplyParameterFromQuery]
    public string? To { get; set; }

    [SupplyParameterFromQuery]
    public int? Page { get; set; }

    [Inject]
    public required Sentences Sentences { get; set; }

    [Inject]
    public required AuditLog Log { get; set; }

    [Inject]
    public required ICurrentActor Current { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    private int Number => Math.Max(1, Page ?? 1);

    private int Pages => (_page.Total + PageSize - 1) / PageSize;

    protected override async Task OnParametersSetAsync()
    {
        (_account, _action, _entry, _from, _to) = (Account ?? "", Action ?? "", Entry ?? "", DayOf(From), DayOf(To));
        try
        {
            var by = (await Current.GetAsync()).Account!.Value;
            _choices = await Log.ChoicesAsync(by, CancellationToken.None);
            _page = await Log.ReadAsync(by, Filter(), (Number - 1) * PageSize, PageSize, CancellationToken.None);
            _fault = null;
        }
        catch (Exception told) when (told is DeniedException or RefusedException or AwayException)
        {
            _fault = Sentences.Of(told);
        }
    }

    private AuditFilter Filter() => new()
    {
        Account = Guid.TryParse(_account, out var account) ? account : null,
        Action = _action.Length > 0 ? _action : null,
        // What is no id names no entry: nothing is found rather than everything.
        Entry = _entry.Trim() is { Length: > 0 } text ? Guid.TryParse(text, out var entry) ? entry : Guid.Empty : null,
        From = _from is { } from ? Start(from) : null,
        Before = _to is { } to && to < DateOnly.MaxValue ? Start(to.AddDays(1)) : null,
    };

    private Task ApplyAsync() => GoToAsync(1);

    private Task GoToAsync(int page)
    {
        Navigation.NavigateTo(Navigation.GetUriWithQueryParameters(new Dictionary<string, object?>
        {
            ["account"] = Given(_account),
            ["action"] = Given(_action),
            ["entry"] = Given(_entry.Trim()),
            ["from"] = _from?.ToString("O", CultureInfo.InvariantCulture),
            ["to"] = _to?.ToString("O", CultureInfo.InvariantCulture),
            ["page"] = page > 1 ? page : null,
        }));
        return Task.CompletedTask;
    }

    private static string AddressOf(Guid entry) => $"{SignInAddresses.Audit}?entry={entry}";

    private static string? Given(string text) => text.Length > 0 ? text : null;

    private static DateOnly? DayOf(string? text) =>
        DateOnly.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static DateTimeOffset Start(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);

    private static string When(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
