namespace Immunotherapy.Gateway.Publishing.Reading;

/// <summary>Where an entry stands on its way to the reader, in one word for the chip beside its title.</summary>
public enum EntryStage
{
    /// <summary>Nothing of it was ever shown.</summary>
    Draft,

    /// <summary>It was shown once, and all of it was taken down.</summary>
    Unpublished,

    /// <summary>It waits for the clock to show or hide it.</summary>
    Scheduled,

    /// <summary>What the world reads is what the editors have.</summary>
    Published,

    /// <summary>The editors have written something that the world does not read yet.</summary>
    Changed,

    /// <summary>The day by which it should have been looked at again has passed.</summary>
    ReviewDue,

    /// <summary>It was called back; readers see its notice.</summary>
    Recalled,
}
