namespace Immunotherapy.Gateway.Graph.Filters;

/// <summary>Counts the objects of one filter while it is read, and how deep they stand.</summary>
internal sealed class FilterReading(ArgumentLimits limits)
{
    private int _depth;
    private int _nodes;

    public ArgumentLimits Limits { get; } = limits;

    public T Inside<T>(Func<T> read)
    {
        if (++_nodes > Limits.FilterNodes)
            throw ArgumentRefused.Limit($"A filter may hold at most {Limits.FilterNodes} objects.");
        if (++_depth > Limits.FilterDepth)
            throw ArgumentRefused.Limit($"The objects of a filter may stand at most {Limits.FilterDepth} deep inside one another.");
        var value = read();
        _depth--;
        return value;
    }
}
