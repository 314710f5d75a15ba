namespace Immunotherapy.Admin.Matrix;

/// <summary>A row or a column: an entry by its title, and the group by which columns can be fewer.</summary>
internal sealed record Heading(Guid Id, string Title, string? Group);
