using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Options;

/// <summary>Looks for options that do not exist: a slip of the pen must not pass in silence.</summary>
public static class KnownOptions
{
    /// <param name="configuration">What was given, from wherever.</param>
    /// <param name="known">Every option there is, by section. Other sections are not ours to judge.</param>
    /// <exception cref="UnknownOptionException"/>
    public static void Check(IConfiguration configuration, IReadOnlyDictionary<string, IReadOnlyList<string>> known)
    {
        foreach (var (section, names) in known)
            foreach (var given in configuration.GetSection(section).GetChildren())
                if (!names.Contains(given.Key, StringComparer.OrdinalIgnoreCase))
                    throw new UnknownOptionException($"There is no option '{given.Path}'. {Nearest.Advice(given.Path, [.. names.Select(n => $"{section}:{n}")])}");
    }
}
