namespace Immunotherapy.Gateway.Exchange;

/// <summary>Files that cannot be taken in. Nothing was imported; every problem names its file.</summary>
public sealed class BadFilesException(IReadOnlyList<Problem> problems, bool hasMore) : Exception(string.Join('\n', problems))
{
    /// <summary>After so many problems the rest is left for the next try.</summary>
    public const int Most = 100;

    public IReadOnlyList<Problem> Problems { get; } = problems;

    /// <summary>There were more problems than are listed.</summary>
    public bool HasMore { get; } = hasMore;
}
