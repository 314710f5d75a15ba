using System.ComponentModel.DataAnnotations;

namespace Immunotherapy.Gateway.Execution;

/// <summary>What one operation may cost to read, run and answer.</summary>
public sealed class OperationLimits
{
    /// <summary>Most bytes of a document.</summary>
    [Range(256, 1_048_576)]
    public int DocumentBytes { get; set; } = 16 * 1024;

    /// <summary>Most bytes of the variables.</summary>
    [Range(256, 1_048_576)]
    public int VariablesBytes { get; set; } = 32 * 1024;

    /// <summary>How deep the parser follows nesting.</summary>
    [Range(8, 128)]
    public int ParserDepth { get; set; } = 64;

    /// <summary>Longest execution, in milliseconds.</summary>
    [Range(10, 60_000)]
    public int ExecutionMilliseconds { get; set; } = 2_000;

    /// <summary>Most bytes of an answer.</summary>
    [Range(1_024, 104_857_600)]
    public int AnswerBytes { get; set; } = 5 * 1024 * 1024;

    /// <summary>Most errors in one answer.</summary>
    [Range(1, 100)]
    public int Errors { get; set; } = 10;

    /// <summary>Most characters of one error's message.</summary>
    [Range(40, 2_000)]
    public int ErrorCharacters { get; set; } = 200;

    /// <summary>Most documents that are kept parsed and validated.</summary>
    [Range(0, 100_000)]
    public int CachedDocuments { get; set; } = 1_000;

    /// <summary>Most bytes that kept documents may take, as estimated.</summary>
    [Range(0, 1_073_741_824)]
    public int CachedDocumentBytes { get; set; } = 32 * 1024 * 1024;
}
