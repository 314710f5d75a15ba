using System.ComponentModel.DataAnnotations;

namespace Immunotherapy.Gateway.Execution;

/// <summary>What one operation may cost to read, run and answer.</summary>
public sealed record OperationLimits
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

    /// <summary>Most operations in a document.</summary>
    [Range(1, 100)]
    public int Operations { get; set; } = 10;

    /// <summary>Most fragments in a document.</summary>
    [Range(0, 500)]
    public int Fragments { get; set; } = 50;

    /// <summary>Most variables of an operation.</summary>
    [Range(0, 500)]
    public int Variables { get; set; } = 64;

    /// <summary>Most directives in a document.</summary>
    [Range(0, 500)]
    public int Directives { get; set; } = 20;

    /// <summary>Most values written in a document for arguments, those in lists and objects counted; variables may hold more.</summary>
    [Range(10, 20_000)]
    public int WrittenValues { get; set; } = 500;

    /// <summary>Most fields and fragments inside one another, through all fragments.</summary>
    [Range(8, 200)]
    public int Nesting { get; set; } = 100;

    /// <summary>Most fields inside one another.</summary>
    [Range(2, 64)]
    public int FieldDepth { get; set; } = 20;

    /// <summary>Most fields of an operation or a fragment, with those of fragments wherever they are spread.</summary>
    [Range(1, 20_000)]
    public int Fields { get; set; } = 2_000;

    /// <summary>Most fields at the root of an operation.</summary>
    [Range(1, 1_000)]
    public int RootFields { get; set; } = 30;

    /// <summary>Most fields with arguments or selections that share a response key at one level.</summary>
    [Range(1, 1_000)]
    public int SameKeys { get; set; } = 16;

    /// <summary>Most mere leaves that share a response key at one level; fragments of clients repeat <c>id</c> and <c>__typename</c>.</summary>
    [Range(1, 10_000)]
    public int SameLeafKeys { get; set; } = 200;

    /// <summary>Most that an operation may cost, in fields that lead to entries: see the docs of <see cref="Costing.CostFormula"/>.</summary>
    [Range(1, 100_000_000)]
    public int Cost { get; set; } = 10_000;

    /// <summary>Most objects and fields of objects in an answer, counted while it is made.</summary>
    [Range(100, 100_000_000)]
    public int Values { get; set; } = 250_000;

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
