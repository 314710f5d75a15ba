using System.Text;
using System.Text.RegularExpressions;

namespace Immunotherapy.Admin.Preview;

/// <summary>The operation that a partner would send for the whole page of an entry, with the fragments that it uses.</summary>
public static partial class PatientOperation
{
    /// <summary>The document for a content type; null where nobody wrote one.</summary>
    public static string? Of(string type) => Read(type) is { } operation ? WithFragments(operation) : null;

    private static string WithFragments(string operation)
    {
        var document = new StringBuilder(operation);
        var known = new HashSet<string>();
        var open = new Queue<string>([operation]);
        while (open.TryDequeue(out var text))
            foreach (var name in Spread().Matches(text).Select(m => m.Groups["name"].Value).Where(known.Add))
            {
                var fragment = Read(name) ?? throw new InvalidOperationException($"There is no fragment {name}. Write it in Preview/Asking/{name}.graphql.");
                document.Append('\n').Append(fragment);
                open.Enqueue(fragment);
            }
        return document.ToString();
    }

    private static string? Read(string name)
    {
        using var stream = typeof(PatientOperation).Assembly.GetManifestResourceStream($"preview/{name}.graphql");
        if (stream is null) return null;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"\.\.\.(?<name>[A-Z]\w*)", RegexOptions.ExplicitCapture)]
    private static partial Regex Spread();
}
