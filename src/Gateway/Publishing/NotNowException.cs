namespace Immunotherapy.Gateway.Publishing;

/// <summary>What was asked for needs the store, which cannot be asked now. The message is for a person.</summary>
public sealed class NotNowException(string message, Exception inner) : Exception(message, inner);
