namespace Immunotherapy.Gateway.Options;

/// <summary>An option that does not exist was given, or one whose value is not of its kind.</summary>
public sealed class BadOptionException(string message) : Exception(message);
