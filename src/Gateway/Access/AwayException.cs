namespace Immunotherapy.Gateway.Access;

/// <summary>The store cannot be asked or written now. Nothing was changed; the message says to a person why.</summary>
public sealed class AwayException(string message, Exception inner) : Exception(message, inner);
