namespace Immunotherapy.Gateway.Http.Pages;

/// <summary>What the pages are made of, carried inside the program.</summary>
internal static class Embedded
{
    public static IEnumerable<string> Below(string prefix) => typeof(Embedded).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(prefix, StringComparison.Ordinal));

    public static Stream Open(string name) => typeof(Embedded).Assembly.GetManifestResourceStream(name)
        ?? throw new InvalidOperationException($"The program was built without its resource '{name}'.");

    public static string Text(string name)
    {
        using var reader = new StreamReader(Open(name));
        return reader.ReadToEnd();
    }
}
