using System.ComponentModel.DataAnnotations;

namespace Immunotherapy.Gateway.Execution;

/// <summary>How operations are run. The engine is for measuring and for holding one way against the other: both give the same answers.</summary>
public sealed class EngineOptions
{
    public Engine Engine { get; set; } = Engine.Plans;

    /// <summary>
    /// From how many entries on plans ask memory for what they read next. A smaller library lies in the caches of the processor,
    /// where asking costs more than it saves; of a larger one a page takes two thirds of the time (<c>bench/run.sh --scale 100</c>).
    /// </summary>
    [Range(0, int.MaxValue)]
    public int LookAheadFrom { get; set; } = 4096;
}

/// <summary>The ways of running an operation.</summary>
public enum Engine
{
    /// <summary>Compiled once, run many times; what a plan cannot express goes to the other way.</summary>
    Plans,

    /// <summary>GraphQL.NET's own executor for everything.</summary>
    Reference,
}
