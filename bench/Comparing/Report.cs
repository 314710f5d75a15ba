using System.Globalization;
using System.Text;

namespace Immunotherapy.Bench.Comparing;

/// <summary>The figures as tables in Markdown: of each start a list of results, the same operations in the same order.</summary>
internal sealed class Report(IReadOnlyList<IReadOnlyList<Result>> starts)
{
    private readonly IReadOnlyList<Result> _results = [.. starts[0].Select((_, at) => Result.Median([.. starts.Select(start => start[at])]))];

    public bool IsSound => _results.All(r => r.IsSound);

    public string Text(BenchOptions options)
    {
        var text = new StringBuilder();
        Line(text, $"N = {options.Scale.Factor}, {options.Starts} starts, {options.Rounds} rounds of {options.Seconds} s in each, medians.");
        Line(text, $"");
        Line(text, $"| | | received | requests/s | p99 | CPU/request | above static | allocated/request | above static | failed |");
        Line(text, $"| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var result in _results)
            foreach (var (name, median) in result.Standings)
                Line(text, $"| {result.Operation} | {name} | {median.Bytes:N0} B | {median.Rate:N0} | {median.Slowest:N1} ms | {median.Cpu:N1} µs | {median.Cpu - result.Static.Cpu:N1} µs | {median.Allocated:N0} B | {median.Allocated - result.Static.Allocated:N0} B | {median.Failed} |");
        Line(text, $"");
        Shares(text);
        Ratio(text, "filtered", "list");
        foreach (var result in _results.Where(r => !r.IsSound))
            Line(text, $"**{result.Operation} is no measure: requests failed, or the answers differ in size.**");
        return text.ToString();
    }

    // Of each start its own share: what happened to static in one start is held against what happened in the same.
    private void Shares(StringBuilder text)
    {
        Line(text, $"| share of static | {string.Join(" | ", _results.Select(r => r.Operation))} |");
        Line(text, $"| --- |{string.Concat(_results.Select(_ => " ---: |"))}");
        foreach (var name in _results[0].Engines.Select(e => e.Name))
            Line(text, $"| {name} | {string.Join(" | ", _results.Select((_, at) => Share(name, at)))} |");
    }

    private string Share(string engine, int operation)
    {
        var shares = starts.Select(start => start[operation].Share(engine)).Order().ToList();
        var middle = (shares[(shares.Count - 1) / 2] + shares[shares.Count / 2]) / 2;
        return string.Create(CultureInfo.InvariantCulture, $"{middle:N2} ({shares[0]:N2} to {shares[^1]:N2})");
    }

    private void Ratio(StringBuilder text, string one, string other)
    {
        if (_results.FirstOrDefault(r => r.Operation == one) is not { } above || _results.FirstOrDefault(r => r.Operation == other) is not { } below) return;
        Line(text, $"");
        foreach (var (name, median) in above.Engines)
            Line(text, $"{name}: {one} takes {median.Cpu / below.Engines.Single(e => e.Name == name).Median.Cpu:N2} times the CPU of {other}.");
    }

    private static void Line(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
