using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Options;

/// <summary>Looks for options that do not exist: a slip of the pen must not pass in silence.</summary>
public static class KnownOptions
{
    /// <param name="configuration">What was given, from wherever.</param>
    /// <param name="known">Every option there is, by section. Other sections are not ours to judge.</param>
    /// <exception cref="BadOptionException"/>
    public static void Check(IConfiguration configuration, IReadOnlyDictionary<string, IReadOnlyList<string>> known)
    {
        foreach (var (section, names) in known)
            foreach (var given in configuration.GetSection(section).GetChildren())
                if (!names.Contains(given.Key, StringComparer.OrdinalIgnoreCase))
                    throw new BadOptionException($"There is no option '{given.Path}'. {Nearest.Advice(given.Path, [.. names.Select(n => $"{section}:{n}")])}");
    }

    /// <exception cref="BadOptionException">A value is not of its option's kind, such as a word for a number.</exception>
    public static void CheckValues<T>(IConfiguration configuration, string section)
    {
        try
        {
            configuration.GetSection(section).Get<T>();
        }
        catch (InvalidOperationException wrong)
        {
            throw new BadOptionException(wrong.Message);
        }
    }
}
