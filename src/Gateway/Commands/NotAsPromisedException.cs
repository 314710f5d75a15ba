namespace Immunotherapy.Gateway.Commands;

/// <summary>A command found something that should not be: it said what on standard output, and the program is to end with a failure.</summary>
internal sealed class NotAsPromisedException(string message) : Exception(message);
