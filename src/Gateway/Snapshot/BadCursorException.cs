namespace Immunotherapy.Gateway.Snapshot;

/// <summary>A cursor that is not one of ours, or one that was made for another order.</summary>
public sealed class BadCursorException(string message) : Exception(message);
