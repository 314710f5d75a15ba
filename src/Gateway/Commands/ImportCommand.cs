using Immunotherapy.Gateway.Exchange;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Store;

namespace Immunotherapy.Gateway.Commands;

/// <summary>Takes a folder of files in, all or nothing.</summary>
internal sealed class ImportCommand : ICommand
{
    public string Verb => "import";
    public string Usage => "import FOLDER                                       take in a folder of files, all or nothing";
    public IReadOnlyList<string> Words => ["FOLDER"];
    public IReadOnlyList<string> Options => [];
    public IReadOnlyList<string> Flags => [];
    public string WhenCancelled => "Nothing was imported.";

    public async Task RunAsync(IServiceProvider services, CommandArguments arguments, CancellationToken cancellation)
    {
        var folder = UserFolder.ResolveExisting(arguments.Words[0]);
        await Console.Error.WriteLineAsync($"Importing {folder} into {services.GetRequiredService<Cabinet>().Address.Place}");
        var progress = new ProgressLines("Imported", services.GetRequiredService<TimeProvider>());
        var answer = await services.GetRequiredService<Importer>().ImportAsync(new FolderFiles(folder), new Actor("import"), progress, cancellation);
        await Console.Error.WriteLineAsync(progress.Line(answer.Added + answer.Updated + answer.Unchanged));
        await Console.Out.WriteLineAsync($"{answer.Added} added, {answer.Updated} updated, {answer.Unchanged} unchanged.");
    }
}
