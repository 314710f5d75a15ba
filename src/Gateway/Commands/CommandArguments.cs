using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Commands;

/// <summary>The command line after the verb, sorted: words, options of the command, and what is for the host.</summary>
internal sealed record CommandArguments(IReadOnlyList<string> Words, IReadOnlyDictionary<string, string> Options, IReadOnlyList<string> ForHost)
{
    /// <summary>A command's own words go to standard output: the host speaks up only for warnings, and on standard error.</summary>
    public static IReadOnlyList<string> Quiet { get; } =
        ["--Logging:LogLevel:Default=Warning", "--Logging:Console:LogToStandardErrorThreshold=Trace"];

    public bool Has(string flag) => Options.ContainsKey(flag);

    /// <exception cref="WrongUsageException"/>
    public static CommandArguments Read(string[] args, IReadOnlyList<string> options, IReadOnlyList<string> flags, IReadOnlyList<string> wanted)
    {
        var words = new List<string>();
        var own = new Dictionary<string, string>(StringComparer.Ordinal);
        var forHost = new List<string>();
        for (var i = 0; i < args.Length; i++)
        {
            var (name, value) = args[i].Split('=', 2) is [var left, var right] ? (left, right) : (args[i], null);
            if (!args[i].StartsWith("--", StringComparison.Ordinal)) words.Add(args[i]);
            else if (flags.Contains(args[i])) own[name] = "";
            else if (options.Contains(name)) own[name] = value ?? Next(args, ref i);
            else if (!name.Contains(':', StringComparison.Ordinal) && name is not ("--urls" or "--environment"))
                throw new WrongUsageException($"There is no option '{name}'. {Nearest.Advice(name, [.. options, .. flags, "--Store:Connection"])}");
            else forHost.Add($"{name}={value ?? Next(args, ref i)}");
        }
        if (words.Count < wanted.Count) throw new WrongUsageException($"{wanted[words.Count]} is missing.");
        if (words.Count > wanted.Count) throw new WrongUsageException($"'{words[wanted.Count]}' is one word too many. A folder with spaces in its name stands in quotes.");
        return new CommandArguments(words, own, forHost);
    }

    private static string Next(string[] args, ref int i) =>
        ++i < args.Length && !args[i].StartsWith("--", StringComparison.Ordinal) ? args[i] : throw new WrongUsageException($"'{args[i - 1]}' needs a value after it.");
}
