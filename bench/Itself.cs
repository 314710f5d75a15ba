using System.Diagnostics;

namespace Immunotherapy.Bench;

/// <summary>This program once more, in a process of its own.</summary>
internal static class Itself
{
    public static async Task<int> RunAsync(string[] args)
    {
        using var process = Process.Start(Start(args))!;
        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    public static ProcessStartInfo Start(string[] args)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!);
        // Started as `dotnet Immunotherapy.Bench.dll`, the process is dotnet and needs the name of the program first.
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) is "dotnet") start.ArgumentList.Add(Environment.GetCommandLineArgs()[0]);
        foreach (var arg in args) start.ArgumentList.Add(arg);
        return start;
    }
}
