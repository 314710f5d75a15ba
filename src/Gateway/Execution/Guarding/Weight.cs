namespace Immunotherapy.Gateway.Execution.Guarding;

/// <summary>What a fragment adds wherever it is spread.</summary>
/// <param name="Fields">All fields in it, those of inner fragments as often as they are spread.</param>
/// <param name="Nesting">Selections of any kind inside one another.</param>
/// <param name="FieldDepth">Fields inside one another.</param>
/// <param name="Level">The fields that stand side by side with those around a spread of it.</param>
internal sealed record Weight(int Fields, int Nesting, int FieldDepth, IReadOnlyList<KeyCount> Level);

/// <summary>How often a response key stands at one level.</summary>
/// <param name="Key">The number of the key in its document.</param>
/// <param name="Plain">As a mere leaf.</param>
/// <param name="Full">With arguments or a selection of its own.</param>
internal readonly record struct KeyCount(int Key, int Plain, int Full);
