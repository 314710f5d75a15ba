namespace Immunotherapy.Gateway.Publishing;

/// <summary>What became of an edit.</summary>
public enum EditOutcome
{
    Applied,

    /// <summary>It was applied before; nothing was done again.</summary>
    Replayed,

    /// <summary>Someone else changed the field since; both values are told and nothing was done.</summary>
    Conflict,

    /// <summary>The field cannot hold the value; the finding says why.</summary>
    Refused,
}
