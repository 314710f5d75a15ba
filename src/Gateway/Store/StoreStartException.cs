namespace Immunotherapy.Gateway.Store;

/// <summary>The program cannot start on this store. The message is for who runs it: what is wrong and what to do.</summary>
public sealed class StoreStartException(string message, Exception? inner = null) : Exception(message, inner);
