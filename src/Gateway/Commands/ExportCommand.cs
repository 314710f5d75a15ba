using Immunotherapy.Gateway.Exchange;
using Immunotherapy.Gateway.Store;

namespace Immunotherapy.Gateway.Commands;

/// <summary>Writes everything that is kept to a folder of files.</summary>
internal sealed class ExportCommand : ICommand
{
    private const string Overwrite = "--overwrite";

    public string Verb => "export";
    public string Usage => "export FOLDER [--overwrite]                         write everything to a folder of files";
    public IReadOnlyList<string> Words => ["FOLDER"];
    public IReadOnlyList<string> Options => [];
    public IReadOnlyList<string> Flags => [Overwrite];
    public string WhenCancelled => "The folder is as it was.";

    public async Task RunAsync(IServiceProvider services, CommandArguments arguments, CancellationToken cancellation)
    {
        var folder = UserFolder.Resolve(arguments.Words[0]);
        await Console.Error.WriteLineAsync($"Exporting {services.GetRequiredService<Cabinet>().Address.Place} to {folder}");
        var progress = new ProgressLines("Exported", services.GetRequiredService<TimeProvider>());
        var answer = await services.GetRequiredService<Exporter>().ExportAsync(folder, arguments.Has(Overwrite), progress, cancellation);
        await Console.Error.WriteLineAsync(progress.Line(answer.Written));
        await Console.Out.WriteLineAsync($"{answer.Written} written, {answer.Deleted} deleted.");
    }
}
