namespace Immunotherapy.Gateway.Execution;

/// <summary>How far an operation came; the doors say it in their protocol's words.</summary>
public enum Outcome
{
    /// <summary>It was executed; there may be field errors.</summary>
    Executed,

    /// <summary>It could be executed, and need not be: whoever asks has the answer already.</summary>
    Known,

    /// <summary>It cannot be executed: syntax, validation, variables, limits.</summary>
    Refused,

    /// <summary>What came with the operation is malformed.</summary>
    Malformed,

    /// <summary>It is not a query, and came through a door that is for queries only.</summary>
    QueriesOnly,

    /// <summary>Document or variables are too large.</summary>
    TooLarge,

    /// <summary>The perspective needs a token that was not given or does not hold.</summary>
    Unauthenticated,

    /// <summary>Not now: no graph yet, out of time, or the store cannot be asked.</summary>
    Unavailable,
}
