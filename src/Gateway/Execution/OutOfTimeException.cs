namespace Immunotherapy.Gateway.Execution;

/// <summary>An operation ran longer than it may.</summary>
internal sealed class OutOfTimeException() : Exception("The operation took longer than it may.");
