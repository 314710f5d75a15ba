namespace Immunotherapy.Gateway.Commands;

/// <summary>One verb of the command line.</summary>
internal interface ICommand
{
    string Verb { get; }

    /// <summary>One line that shows how it is written, and what it does.</summary>
    string Usage { get; }

    /// <summary>Words that must follow the verb, as the user should think of them: FOLDER.</summary>
    IReadOnlyList<string> Words { get; }

    /// <summary>Options that take a value: --minutes.</summary>
    IReadOnlyList<string> Options { get; }

    /// <summary>Options that take none: --overwrite.</summary>
    IReadOnlyList<string> Flags { get; }

    /// <summary>What the user may rely on after Ctrl+C.</summary>
    string WhenCancelled { get; }

    Task RunAsync(IServiceProvider services, CommandArguments arguments, CancellationToken cancellation);
}
