using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Immunotherapy.Bench.Editing.Crowding;

/// <summary>Those who read, in a process of their own: what the typists cost this one is nothing that readers wait for.</summary>
internal sealed class Readers : IDisposable
{
    private readonly Process _process;

    public Readers(Uri address, IEnumerable<string> scale)
    {
        var start = Itself.Start([ReadingChild.Verb, "--urls", address.AbsoluteUri, .. scale]);
        (start.RedirectStandardInput, start.RedirectStandardOutput) = (true, true);
        _process = Process.Start(start)!;
    }

    public async Task<Times> ReadAsync(TimeSpan length)
    {
        await _process.StandardInput.WriteLineAsync(length.TotalSeconds.ToString(CultureInfo.InvariantCulture));
        var took = await _process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The process that reads has ended. What it says stands above.");
        return new Times(JsonSerializer.Deserialize<double[]>(took)!);
    }

    /// <summary>It ends when nothing more can be asked of it.</summary>
    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}
