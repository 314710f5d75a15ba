using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Immunotherapy.EndToEnd.Tests;

/// <summary>One reader's page, and all that the browser had to complain about in it.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _complaints = new();

    private Visit(IBrowserContext context, IPage page) => (_context, Page) = (context, page);

    public IPage Page { get; }

    /// <summary>Errors and warnings of the console, uncaught exceptions, refusals by the page's policy, answers of 400 and up, requests to others.</summary>
    public IReadOnlyCollection<string> Complaints => _complaints;

    public static async Task<Visit> OpenAsync(IBrowserContext context, Uri address)
    {
        await context.AddInitScriptAsync(
            "addEventListener('securitypolicyviolation', e => console.error(`policy: ${e.effectiveDirective} ${e.blockedURI}`))");
        var visit = new Visit(context, await context.NewPageAsync());
        visit.Page.Console += (_, line) => { if (line.Type is "error" or "warning") visit._complaints.Enqueue($"console: {line.Text}"); };
        visit.Page.PageError += (_, error) => visit._complaints.Enqueue($"exception: {error}");
        visit.Page.Response += (_, answer) => { if (answer.Status >= 400) visit._complaints.Enqueue($"{answer.Status}: {answer.Url}"); };
        var ours = address.GetLeftPart(UriPartial.Authority) + "/";
        await context.RouteAsync(url => !url.StartsWith(ours, StringComparison.Ordinal), route =>
        {
            visit._complaints.Enqueue($"elsewhere: {route.Request.Url}");
            return route.AbortAsync();
        });
        await visit.Page.GotoAsync(address.AbsoluteUri);
        return visit;
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
