using System.Globalization;
using System.Text;

namespace Immunotherapy.Bench.Comparing;

/// <summary>The figures as tables in Markdown.</summary>
internal sealed class Report(IReadOnlyList<Result> results)
{
    public bool IsSound => results.All(r => r.IsSound);

    public string Text(BenchOptions options)
    {
        var text = new StringBuilder();
        Line(text, $"N = {options.Scale.Factor}, {options.Rounds} rounds of {options.Seconds} s, medians.");
        Line(text, $"");
        Line(text, $"| | | received | requests/s | p99 | CPU/request | above static | allocated/request | above static | failed |");
        Line(text, $"| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var result in results)
            foreach (var (name, median) in result.Standings)
                Line(text, $"| {result.Operation} | {name} | {median.Bytes:N0} B | {median.Rate:N0} | {median.Slowest:N1} ms | {median.Cpu:N1} µs | {median.Cpu - result.Static.Cpu:N1} µs | {median.Allocated:N0} B | {median.Allocated - result.Static.Allocated:N0} B | {median.Failed} |");
        Line(text, $"");
        Shares(text);
        Ratio(text, "filtered", "list");
        foreach (var result in results.Where(r => !r.IsSound))
            Line(text, $"**{result.Operation} is no measure: requests failed, or the answers differ in size.**");
        return text.ToString();
    }

    private void Shares(StringBuilder text)
    {
        Line(text, $"| share of static | {string.Join(" | ", results.Select(r => r.Operation))} |");
        Line(text, $"| --- |{string.Concat(results.Select(_ => " ---: |"))}");
        foreach (var name in results[0].Engines.Select(e => e.Name))
        {
            var shares = results.Select(r => (r.Engines.Single(e => e.Name == name).Median.Rate / r.Static.Rate).ToString("N2", CultureInfo.InvariantCulture));
            Line(text, $"| {name} | {string.Join(" | ", shares)} |");
        }
    }

    private void Ratio(StringBuilder text, string one, string other)
    {
        if (results.FirstOrDefault(r => r.Operation == one) is not { } above || results.FirstOrDefault(r => r.Operation == other) is not { } below) return;
        Line(text, $"");
        foreach (var (name, median) in above.Engines)
            Line(text, $"{name}: {one} takes {median.Cpu / below.Engines.Single(e => e.Name == name).Median.Cpu:N2} times the CPU of {other}.");
    }

    private static void Line(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
