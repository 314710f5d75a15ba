using Immunotherapy.Gateway.Exchange;

namespace Immunotherapy.Gateway.Commands;

/// <summary>Writes a folder of files anew in the canonical form.</summary>
internal sealed class FormatCommand : ICommand
{
    public string Verb => "format";
    public string Usage => "format FOLDER                                       write a folder of files anew in the canonical form";
    public IReadOnlyList<string> Words => ["FOLDER"];
    public IReadOnlyList<string> Options => [];
    public IReadOnlyList<string> Flags => [];
    public string WhenCancelled => "The folder is as it was.";

    public async Task RunAsync(IServiceProvider services, CommandArguments arguments, CancellationToken cancellation)
    {
        var folder = UserFolder.ResolveExisting(arguments.Words[0]);
        await Console.Error.WriteLineAsync($"Formatting {folder}");
        var progress = new ProgressLines("Read", services.GetRequiredService<TimeProvider>());
        var answer = await services.GetRequiredService<Formatter>().FormatAsync(new FolderFiles(folder), progress, cancellation);
        await Console.Out.WriteLineAsync($"{answer.Written} written.");
    }
}
