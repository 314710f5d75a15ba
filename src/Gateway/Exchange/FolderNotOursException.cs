namespace Immunotherapy.Gateway.Exchange;

/// <summary>An export would mix with, or wipe out, files that are not a former export. The message says what to do.</summary>
public sealed class FolderNotOursException(string message) : Exception(message);
