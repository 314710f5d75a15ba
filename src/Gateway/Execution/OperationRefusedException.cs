namespace Immunotherapy.Gateway.Execution;

/// <summary>An operation that is refused before it is executed, in words for whoever sent it.</summary>
public sealed class OperationRefusedException(Outcome outcome, string code, string message, int line = 0, int column = 0) : Exception(message)
{
    public Outcome Outcome { get; } = outcome;
    public string Code { get; } = code;

    /// <summary>Where in the document, from 1; 0: nowhere in particular.</summary>
    public int Line { get; } = line;

    public int Column { get; } = column;
}
