using Immunotherapy.Gateway.Exchange;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Reports;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Commands;

/// <summary>Prints what is kept as a table: how much there is, how hard it is to read, what lacks a source or leads nowhere.</summary>
internal sealed class ReportCommand : ICommand
{
    public string Verb => "report";
    public string Usage => "report                                              count, score and check what is kept; an empty store: the sample";
    public IReadOnlyList<string> Words => [];
    public IReadOnlyList<string> Options => [];
    public IReadOnlyList<string> Flags => [];
    public string WhenCancelled => "Nothing was written.";

    /// <exception cref="NotAsPromisedException"/>
    public async Task RunAsync(IServiceProvider services, CommandArguments arguments, CancellationToken cancellation)
    {
        var entries = new List<ImportedEntry>();
        await foreach (var entry in await EntriesAsync(services, cancellation)) entries.Add(entry);
        var report = new LibraryReport(new Library(entries), services.GetRequiredService<Catalog>());
        await Console.Out.WriteLineAsync(ReportTable.Of(report));
        if (!report.IsAsPromised) throw new NotAsPromisedException("A source is missing or a link is broken.");
    }

    private static async Task<IAsyncEnumerable<ImportedEntry>> EntriesAsync(IServiceProvider services, CancellationToken cancellation)
    {
        if (await services.GetRequiredService<SlugBook>().IsEmptyAsync(cancellation))
        {
            await Console.Error.WriteLineAsync("The store is empty: this is the sample that ships with the program.");
            return services.GetRequiredService<ShippedEntries>().ReadAsync(cancellation);
        }
        await Console.Error.WriteLineAsync($"Reporting on {services.GetRequiredService<Cabinet>().Address.Place}");
        return services.GetRequiredService<EditorQueries>().ExportAsync(cancellation);
    }
}
