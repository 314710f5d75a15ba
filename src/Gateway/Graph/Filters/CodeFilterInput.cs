using GraphQL.Types;

namespace Immunotherapy.Gateway.Graph.Filters;

/// <summary>Conditions on a code: its system, value and label.</summary>
internal sealed class CodeFilterInput : InputObjectGraphType
{
    private readonly OperationInput _system;
    private readonly OperationInput _text;

    public CodeFilterInput(OperationInput system, OperationInput text)
    {
        (_system, _text) = (system, text);
        Name = "CodeFilterInput";
        Description = "Conditions on a code; all that are given must hold.";
        AddField(new FieldType { Name = ItemFilters.System, Description = "The terminology or registry it comes from.", ResolvedType = system });
        AddField(new FieldType { Name = ItemFilters.Value, Description = "The code itself.", ResolvedType = text });
        AddField(new FieldType { Name = ItemFilters.Label, Description = "What it is called there.", ResolvedType = text });
    }

    public Terms Read(object? value, FilterReading reading) =>
        value is IDictionary<string, object?> given
            ? reading.Inside(() => new Terms.All([.. given.Select(pair => Operation(pair.Key).Read(pair.Value, reading).On(pair.Key))]))
            : new Terms.All([]);

    private OperationInput Operation(string part) => part == ItemFilters.System ? _system : _text;
}
