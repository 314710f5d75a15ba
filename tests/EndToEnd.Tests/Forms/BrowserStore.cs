using Microsoft.Playwright;

namespace Immunotherapy.EndToEnd.Tests.Forms;

/// <summary>What a page keeps in the browser of what is typed, until it is with the server.</summary>
internal static class BrowserStore
{
    private const string All = """
        (store) => new Promise((resolve) => {
          indexedDB.open('immunotherapy-console').onsuccess = ({ target: { result: database } }) => {
            const rows = database.transaction(store).objectStore(store).getAll();
            rows.onsuccess = () => { database.close(); resolve(JSON.stringify(rows.result)); };
          };
        })
        """;

    private const string Occupy = """
        () => new Promise((resolve) => {
          indexedDB.open('immunotherapy-console').onsuccess = ({ target: { result: database } }) => {
            const rows = database.transaction('typed', 'readwrite').objectStore('typed');
            const stay = () => {
              if (window.isToLeave) return database.close();
              rows.count().onsuccess = stay;
              resolve();
            };
            rows.count().onsuccess = stay;
          };
        })
        """;

    /// <summary>From now on another page's writing waits, as in a browser that is slow.</summary>
    public static Task OccupyAsync(IPage page) => page.EvaluateAsync(Occupy);

    public static Task LeaveAsync(IPage page) => page.EvaluateAsync("() => { window.isToLeave = true; }");

    /// <summary>Waits until the browser keeps what was typed.</summary>
    public static Task HoldsTypedAsync(IPage page, string text) => UntilAsync(page, "typed", rows => rows.Contains($"\"{text}\"", StringComparison.Ordinal));

    /// <summary>Waits until every batch was answered, and the answer read.</summary>
    public static Task HoldsNoBatchAsync(IPage page) => UntilAsync(page, "batches", rows => rows == "[]");

    private static async Task UntilAsync(IPage page, string store, Func<string, bool> isSo)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!isSo(await page.EvaluateAsync<string>(All, store))) patience.Token.ThrowIfCancellationRequested();
    }
}
