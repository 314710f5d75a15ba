using Immunotherapy.Gateway.Publishing;
using Microsoft.Extensions.Options;

namespace Immunotherapy.Gateway.Exchange;

/// <summary>Fills a store that never held an entry with the sample, so that the first start has something to show.</summary>
public sealed class SampleImport(Importer importer, SlugBook slugs, IOptions<SampleOptions> options, ILogger<SampleImport> log)
{
    /// <param name="readOnlyBecause">Why nothing can be written; null when it can.</param>
    /// <param name="cancellation">Leaves the store empty.</param>
    public async Task RunAsync(string? readOnlyBecause, CancellationToken cancellation)
    {
        if (!options.Value.Import || !await slugs.IsEmptyAsync(cancellation)) return;
        if (readOnlyBecause is not null)
        {
            log.LogWarning("The store is empty and stays so: sample content cannot be written. {Reason}", readOnlyBecause);
            return;
        }
        var answer = await importer.ImportAsync(EmbeddedFiles.Sample, new Actor("sample"), progress: null, cancellation);
        log.LogInformation("The store was empty: imported {Count} entries of sample content. No clinician has reviewed it.", answer.Added);
    }
}
