namespace Immunotherapy.Gateway.Publishing;

/// <summary>Who acts at the Desk: by name, for people who read the audit, and by account, for what they may do.</summary>
/// <param name="Name">How the audit and the revisions call them.</param>
/// <param name="Account">Null: the process itself, which is the command line or the clock.</param>
public sealed record Actor(string Name, Guid? Account = null);
