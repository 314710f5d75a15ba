namespace Immunotherapy.Gateway.Store;

/// <summary>Somebody else wrote the same row first, and nothing of this work was written. Read again, then decide again.</summary>
public sealed class ConflictException(string message, Exception inner) : Exception(message, inner);
