namespace Immunotherapy.Admin.Forms.Doors;

/// <summary>What was sent is not what this address takes; the message says what is.</summary>
internal sealed class BadBodyException(string message) : Exception(message);
