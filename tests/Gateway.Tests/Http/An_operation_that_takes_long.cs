using System.Net;
using System.Net.Http.Json;

namespace Immunotherapy.Gateway.Tests.Http;

public sealed class An_operation_that_takes_long : IAsyncLifetime
{
    private readonly SlowView _view = new(Gate.Holding("drafted"));
    private readonly Gate _gate = new();

    public async ValueTask InitializeAsync() => await _gate.OpenAsync(_view);

    public ValueTask DisposeAsync() => _gate.DisposeAsync();

    [Fact]
    public async Task Is_given_up_once_nobody_waits_for_it()
    {
        using var patience = new CancellationTokenSource();
        var asked = AskAsync(patience.Token);
        await _view.Entered;

        await patience.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked);
        await _view.Left;
        await _gate.StopAsync();
        Assert.Equal(0, _gate.PlannedRuns);
    }

    [Fact]
    public async Task Is_finished_before_the_process_stops()
    {
        var asked = AskAsync(TestContext.Current.CancellationToken);
        await _view.Entered;

        var stopped = _gate.StopAsync();
        var waited = !stopped.IsCompleted;
        _view.LetGo();
        await stopped;

        Assert.True(waited);
        Assert.Equal(HttpStatusCode.OK, (await asked).StatusCode);
        Assert.Equal(1, _gate.PlannedRuns);
    }

    private async Task<HttpResponseMessage> AskAsync(CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = Gate.Query }) };
        await request.Content.LoadIntoBufferAsync(cancellation);
        request.Headers.Add("GraphQL-Perspective", "draft");
        request.Headers.Add("Authorization", $"Bearer {await _gate.TokenAsync("draft")}");
        return await _gate.Client.SendAsync(request, cancellation);
    }
}
