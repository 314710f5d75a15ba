using Immunotherapy.Gateway.Snapshot;

namespace Immunotherapy.Gateway.Publishing.Sight;

/// <summary>Changes in a row, as the entries stand after the last of them.</summary>
internal sealed record ChangeBatch(long Number, DateTimeOffset At, IReadOnlyCollection<EntryState> Changed, IReadOnlyCollection<Guid> Gone);
