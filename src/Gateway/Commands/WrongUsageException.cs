namespace Immunotherapy.Gateway.Commands;

/// <summary>The command line cannot be understood; the message says what is wrong with it.</summary>
internal sealed class WrongUsageException(string message) : Exception(message);
