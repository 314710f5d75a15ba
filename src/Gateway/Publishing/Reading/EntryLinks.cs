namespace Immunotherapy.Gateway.Publishing.Reading;

/// <summary>Where an entry leads, and who leads to it, drafts included.</summary>
public sealed record EntryLinks(IReadOnlyList<EntryLink> Outgoing, IReadOnlyList<EntryLink> Incoming)
{
    /// <summary>Published entries that show this one, each once.</summary>
    public IReadOnlyList<EntryLink> ShownIn => [.. Incoming.Where(l => l.IsPublished && !l.IsRecalled).DistinctBy(l => l.Id)];

    /// <summary>Links that keep the entry from being published.</summary>
    public IReadOnlyList<EntryLink> Broken => [.. Outgoing.Where(l => !l.IsPublished || l.IsRecalled)];
}
