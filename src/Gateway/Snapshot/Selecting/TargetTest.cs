namespace Immunotherapy.Gateway.Snapshot.Selecting;

/// <summary>
/// A condition on the entries that links lead to. Many entries lead to the same few, so an answer that took work is kept for as
/// long as the selection runs; a selection belongs to one thread.
/// </summary>
internal sealed class TargetTest(ContentGraph graph, Test where, bool isQuick)
{
    private readonly Dictionary<int, bool?>? _known = isQuick ? null : [];

    /// <summary>Whether the entry meets it; null where filters see no entry.</summary>
    public bool? Holds(int ordinal)
    {
        if (_known is null) return Ask(ordinal);
        if (_known.TryGetValue(ordinal, out var known)) return known;
        return _known[ordinal] = Ask(ordinal);
    }

    private bool? Ask(int ordinal) => graph.AtVisible(ordinal) is null ? null : where(ordinal, null);
}
