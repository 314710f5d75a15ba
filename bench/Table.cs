namespace Immunotherapy.Bench;

/// <summary>Figures under each other.</summary>
internal static class Table
{
    public static void Write(params ReadOnlySpan<(string Name, string Value)> rows)
    {
        foreach (var (name, value) in rows) Console.Out.WriteLine($"{name,-28} {value,24}");
    }
}
