namespace Immunotherapy.Admin.Forms;

/// <summary>An editor that was written by hand for the lists of one kind of part, where the derived one is not good enough.</summary>
/// <param name="Part">The part's name.</param>
/// <param name="Component">Takes the parameter <c>Field</c>, as <see cref="PartsEditor"/> does.</param>
internal sealed record HandwrittenEditor(string Part, Type Component);
