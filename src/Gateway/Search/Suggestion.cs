using Immunotherapy.Gateway.Snapshot;

namespace Immunotherapy.Gateway.Search;

/// <summary>An entry that may be meant, and the name of it that begins as was typed: its title, or another such as a brand.</summary>
public sealed record Suggestion(string Text, Node Node);
