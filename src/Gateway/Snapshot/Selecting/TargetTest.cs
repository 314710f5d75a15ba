namespace Immunotherapy.Gateway.Snapshot.Selecting;

/// <summary>
/// A condition on the entries that links lead to. Many entries lead to the same few, so an answer is kept for as long as the
/// selection runs; a selection belongs to one thread.
/// </summary>
internal sealed class TargetTest(ContentGraph graph, Test where)
{
    private readonly Dictionary<int, bool?> _known = [];

    /// <summary>Whether the entry meets it; null where filters see no entry.</summary>
    public bool? Holds(int ordinal)
    {
        if (_known.TryGetValue(ordinal, out var known)) return known;
        var holds = graph.AtVisible(ordinal) is { } target ? where(target, null) : (bool?)null;
        _known[ordinal] = holds;
        return holds;
    }
}
