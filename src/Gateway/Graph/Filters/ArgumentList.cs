namespace Immunotherapy.Gateway.Graph.Filters;

/// <summary>A list argument as the engine hands it over.</summary>
internal static class ArgumentList
{
    /// <summary>Its items; none where the list itself is null.</summary>
    public static IReadOnlyList<object?> Of(object? value) => value switch
    {
        null => [],
        IReadOnlyList<object?> list => list,
        _ => throw new InvalidOperationException($"The engine made a {value.GetType().Name} of a list argument."),
    };
}
