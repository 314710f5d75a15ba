namespace Immunotherapy.Bench.Editing;

/// <summary>All measures under each other, as Markdown, so that they can be read here and put into a page.</summary>
internal static class MeasuresTable
{
    public static void Write(IReadOnlyList<Row> rows)
    {
        var width = rows.Max(row => row.Measure.Length);
        Line("measure", "median", "p95", "target", "met");
        Line(new string('-', width), "----------:", "----------:", new string('-', 22), "---");
        foreach (var row in rows) Line(row.Measure, row.Median, row.P95, row.Target, row.IsMet switch { true => "yes", false => "NO", null => "" });

        void Line(string measure, string median, string p95, string target, string met) =>
            Console.Out.WriteLine($"| {measure.PadRight(width)} | {median,11} | {p95,11} | {target,-22} | {met,-3} |");
    }
}
