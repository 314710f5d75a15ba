namespace Immunotherapy.Gateway.Exchange;

/// <summary>What was done to a folder: files written, and files deleted whose entries are gone.</summary>
public sealed record ExportAnswer(int Written, int Deleted);
