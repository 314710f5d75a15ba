namespace Immunotherapy.Bench.Editing;

/// <summary>Says beside the table what goes on, and how busy the machine is meanwhile.</summary>
internal static class Progress
{
    private const string Load = "/proc/loadavg";

    public static async Task SayAsync(string what)
    {
        var load = File.Exists(Load) ? $"  (load {(await File.ReadAllTextAsync(Load)).Split(' ')[0]})" : "";
        await Console.Error.WriteLineAsync($"{DateTime.Now:HH:mm:ss}  {what}{load}");
    }
}
