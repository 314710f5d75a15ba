namespace Immunotherapy.Gateway.Store;

/// <summary>What all languages of an entry shared at one moment. Never changed once written.</summary>
public sealed class RevisionRow
{
    public Guid EntryId { get; set; }
    public int Number { get; set; }

    /// <summary>Canonical JSON.</summary>
    public required byte[] Shared { get; set; }

    public DateTimeOffset CutAt { get; set; }
    public required string CutBy { get; set; }

    /// <summary>Why it was cut: submit, publish, schedule, restore, import, or the name an editor gave it.</summary>
    public required string Reason { get; set; }
}
