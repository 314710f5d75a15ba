using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Store;

/// <summary>One language of a revision. Never changed once written.</summary>
public sealed class RevisionTextRow
{
    public Guid EntryId { get; set; }
    public int Number { get; set; }
    public Locale Locale { get; set; }

    /// <summary>Canonical JSON.</summary>
    public required byte[] Text { get; set; }

    /// <summary>Canonical JSON from path (without language) to <c>{"html","text"}</c>: the rich texts, rendered and sanitised once.</summary>
    public required byte[] Rendered { get; set; }

    /// <summary>SHA-256 (64 lower-case hex digits) of the shared part's bytes, a line feed, and this text's bytes.</summary>
    public required string Hash { get; set; }
}
