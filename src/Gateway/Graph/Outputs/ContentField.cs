using GraphQL.Execution;
using GraphQL.Types;

namespace Immunotherapy.Gateway.Graph.Outputs;

/// <summary>A field of the schema that says what it means, and how its arguments are read.</summary>
internal sealed class ContentField(FieldMeaning meaning) : FieldType
{
    public FieldMeaning Meaning { get; } = meaning;

    /// <summary>What the arguments of an operation come to; null for a field that takes none.</summary>
    /// <remarks>Throws <see cref="ArgumentRefused"/> for what cannot be served.</remarks>
    public Func<IDictionary<string, ArgumentValue>?, FieldArguments>? ReadArguments { get; init; }
}
