namespace Immunotherapy.Gateway.Options;

/// <summary>An option that does not exist was given; it would have had no effect.</summary>
public sealed class UnknownOptionException(string message) : Exception(message);
