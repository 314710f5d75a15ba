using Immunotherapy.Gateway.Exchange;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Gateway.Store.Starting;
using Immunotherapy.Model.Fields;
using Microsoft.Extensions.Options;

namespace Immunotherapy.Gateway.Commands;

/// <summary>What can be asked of the program on the command line besides serving.</summary>
public static class CommandLine
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int WrongUsage = 2;

    private static readonly IReadOnlyList<ICommand> Commands = [new ImportCommand(), new ExportCommand(), new FormatCommand(), new ReportCommand(), new TokenCommand(), new FirstLinkCommand()];

    /// <summary>Runs the command that the first argument names. Null when it names none: the program is to serve.</summary>
    /// <param name="args">As the program was given them. What a command does not know goes on to the host: <c>--Store:Connection …</c>.</param>
    /// <param name="compose">Puts the host together; it is not started.</param>
    public static async Task<int?> TryRunAsync(string[] args, Func<string[], IHost> compose)
    {
        if (args is not [var verb, .. var rest]) return null;
        if (verb is "help" or "--help" or "-h") return await HelpAsync();
        if (verb.StartsWith('-')) return null;
        var command = Commands.FirstOrDefault(c => c.Verb == verb);
        if (command is null) return await WrongAsync($"There is no command '{verb}'. {Nearest.Advice(verb, [.. Commands.Select(c => c.Verb)])}");
        return await RunAsync(command, rest, compose);
    }

    private static async Task<int> RunAsync(ICommand command, string[] args, Func<string[], IHost> compose)
    {
        using var signals = new Signals();
        try
        {
            var request = CommandArguments.Read(args, command.Options, command.Flags, command.Words);
            using var host = compose([.. CommandArguments.Quiet, .. request.ForHost]);
            await host.Services.GetRequiredService<StoreStart>().RunAsync(signals.Cancellation);
            await command.RunAsync(host.Services, request, signals.Cancellation);
            return Done;
        }
        catch (WrongUsageException wrong)
        {
            return await WrongAsync(wrong.Message);
        }
        catch (OperationCanceledException) when (signals.Cancellation.IsCancellationRequested)
        {
            return await FailAsync($"Cancelled. {command.WhenCancelled}");
        }
        catch (BadFilesException bad)
        {
            var more = bad.HasMore ? "There may be more. " : "";
            return await FailAsync($"{bad.Message}\n{bad.Problems.Count} problem(s). {more}Nothing was written.");
        }
        catch (Exception told) when (told is StoreStartException or StoreUnavailableException or ConflictException or RefusedException
            or FolderNotOursException or NotAsPromisedException or OptionsValidationException or IOException or UnauthorizedAccessException)
        {
            return await FailAsync(told.Message);
        }
    }

    private static async Task<int> HelpAsync()
    {
        await Console.Out.WriteLineAsync(Usage);
        return Done;
    }

    private static async Task<int> WrongAsync(string message)
    {
        await Console.Error.WriteLineAsync($"{message}\n\n{Usage}");
        return WrongUsage;
    }

    private static async Task<int> FailAsync(string message)
    {
        await Console.Error.WriteLineAsync(message);
        return Failed;
    }

    private static string Usage =>
        "Usage:\n" + string.Join('\n', Commands.Select(c => $"  {c.Usage}")) +
        "\nWithout a command it serves. Options of the server, such as --Store:Connection, go with every command.";
}
