using Immunotherapy.Model.Documents;

namespace Immunotherapy.Gateway.Publishing.Foresight;

/// <summary>What would come of an act on one of many entries: what refuses it, and what a person should look at.</summary>
public sealed record Outlook(Guid EntryId, IReadOnlyList<Finding> Findings)
{
    public bool IsRefused => Findings.Any(f => f.Blocks);
}
