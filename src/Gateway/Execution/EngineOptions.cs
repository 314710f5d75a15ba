namespace Immunotherapy.Gateway.Execution;

/// <summary>Which way operations are run. For measuring and for holding one way against the other; both give the same answers.</summary>
public sealed class EngineOptions
{
    public Engine Engine { get; set; } = Engine.Plans;
}

/// <summary>The ways of running an operation.</summary>
public enum Engine
{
    /// <summary>Compiled once, run many times; what a plan cannot express goes to the other way.</summary>
    Plans,

    /// <summary>GraphQL.NET's own executor for everything.</summary>
    Reference,
}
