namespace Immunotherapy.Gateway.Store;

/// <summary>The database cannot be reached or written now. The message is for a person: what happened and what to do.</summary>
public sealed class StoreUnavailableException(string message, Exception? inner = null) : Exception(message, inner);
