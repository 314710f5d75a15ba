namespace Immunotherapy.Gateway.Access;

/// <summary>It may not be done, or not so, or somebody was first. Nothing was changed; the message says to a person why and what to do.</summary>
public sealed class DeniedException(string message, Exception? inner = null) : Exception(message, inner);
