using System.Globalization;
using System.Text.Json;
using Immunotherapy.Admin.Naming;
using Immunotherapy.Admin.Shell;
using Immunotherapy.Admin.SignIn;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Snapshot;
using Microsoft.AspNetCore.Components;

namespace Immunotherapy.Admin.Asking;

/// <summary>GraphiQL with the perspective chosen beside it. The Desk mints the token for it, anew before it expires.</summary>
public sealed partial class GraphiQLPage : IAsyncDisposable
{
    private enum Kind
    {
        Published,
        Draft,
        At,
    }

    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);
    private static readonly TimeSpan BeforeItExpires = TimeSpan.FromMinutes(5);

    private Kind _kind;
    private DateTimeOffset _at;
    private string _headers = "{}";
    private string? _token;
    private string? _said;
    private ITimer? _renewal;

    [Inject]
    public required Sentences Sentences { get; set; }

    [Inject]
    public required Desk Desk { get; set; }

    [Inject]
    public required ICurrentActor Actor { get; set; }

    [Inject]
    public required TimeProvider Time { get; set; }

    protected override void OnInitialized() => _at = Time.GetUtcNow();

    private async Task SeeAsync(Kind kind)
    {
        _kind = kind;
        await LeaveAsync();
        try
        {
            await MintAsync();
            _said = Said();
        }
        catch (RefusedException refused)
        {
            (_kind, _said) = (Kind.Published, Sentences.Of(refused));
        }
    }

    private Task SeeAtAsync(ChangeEventArgs chosen)
    {
        if (DateTimeOffset.TryParse(chosen.Value?.ToString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)) _at = at;
        return SeeAsync(Kind.At);
    }

    private async Task MintAsync()
    {
        var (perspective, opens) = _kind switch
        {
            Kind.Published => (Perspective.Published, null),
            Kind.Draft => (Perspective.Draft, Tokens.Draft),
            Kind.At => (Perspective.At(_at), Tokens.At),
        };
        if (opens is null) return;
        var minted = await Desk.MintTokenAsync(opens, Lifetime, await Actor.GetAsync(), CancellationToken.None);
        _token = minted.Token;
        _headers = JsonSerializer.Serialize(new Dictionary<string, string>
        {
            ["GraphQL-Perspective"] = perspective.ToString(),
            ["Authorization"] = $"Bearer {minted.Token}",
        });
        _renewal = Time.CreateTimer(_ => _ = InvokeAsync(RenewAsync), null, Lifetime - BeforeItExpires, Timeout.InfiniteTimeSpan);
    }

    private async Task RenewAsync()
    {
        await SeeAsync(_kind);
        StateHasChanged();
    }

    private string Said() => _kind switch
    {
        Kind.Published => Words["Answers show what partners see."],
        Kind.Draft => Words["Answers show drafts as they are now. Do not show them to patients."],
        Kind.At => Words["Answers show what is or will be published at {0}.", Dates.Moment(_at)],
    };

    // A token that nobody needs any more opens nothing.
    private async Task LeaveAsync()
    {
        _renewal?.Dispose();
        _headers = "{}";
        if (_token is not { } token) return;
        _token = null;
        await Desk.RevokeTokenAsync(token, await Actor.GetAsync(), CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await LeaveAsync();
        }
        catch (RefusedException)
        {
            // Who was signed out meanwhile revokes nothing; the token expires within the hour.
        }
    }
}
