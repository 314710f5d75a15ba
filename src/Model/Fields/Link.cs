namespace Immunotherapy.Model.Fields;

/// <summary>An edge of the graph, held by the record that owns it; the other direction is derived.</summary>
public readonly record struct Link<T>(Guid Id) where T : IContent;
