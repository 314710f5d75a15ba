namespace Immunotherapy.Gateway.Exchange;

/// <summary>One file of an import, by its path inside the folder (with forward slashes), and the way to open it.</summary>
public sealed record EntrySource(string Path, Func<Stream> Open);
