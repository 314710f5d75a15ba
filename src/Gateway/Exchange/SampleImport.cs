using Immunotherapy.Gateway.Publishing;
using Microsoft.Extensions.Options;

namespace Immunotherapy.Gateway.Exchange;

/// <summary>Fills a store that never held an entry with the sample, so that the first start has something to show.</summary>
public sealed class SampleImport(Importer importer, SlugBook slugs, IOptions<SampleOptions> options, ILogger<SampleImport> log)
{
    public async Task RunAsync(CancellationToken cancellation)
    {
        if (!options.Value.Import || !await slugs.IsEmptyAsync(cancellation)) return;
        var answer = await importer.ImportAsync(EmbeddedFiles.Sample, "sample", progress: null, cancellation);
        log.LogInformation("The store was empty: imported {Count} entries of sample content. No clinician has reviewed it.", answer.Added);
    }
}
