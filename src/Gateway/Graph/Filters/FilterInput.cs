using GraphQL.Types;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Graph.Filters;

/// <summary>Conditions on an entry or a part: <c>TherapyFilterInput</c>. Each field knows the condition it stands for.</summary>
internal sealed class FilterInput : InputObjectGraphType, IAbout
{
    public FilterInput(string name, string description)
    {
        Name = name;
        Description = description;
        AddField(new FilterField((value, reading) => new Filter.And(ReadAll(value, reading)))
        {
            Name = "and",
            Description = "All of these hold.",
            ResolvedType = this.List(),
        });
        AddField(new FilterField((value, reading) => ReadAll(value, reading) is { Count: > 0 } some ? new Filter.Or(some) : new Filter.And([]))
        {
            Name = "or",
            Description = "At least one of these holds.",
            ResolvedType = this.List(),
        });
    }

    public IReadOnlyList<ContentType> About { get; init; } = [];

    /// <summary>The condition; one that always holds where nothing is given.</summary>
    public Filter Read(object? value, FilterReading reading)
    {
        if (value is not IDictionary<string, object?> given) return new Filter.And([]);
        return reading.Inside(() =>
        {
            Filter[] all = [.. given.Select(pair => ((FilterField)Fields.Find(pair.Key)!).Condition(pair.Value, reading))];
            return all.Length == 1 ? all[0] : new Filter.And(all);
        });
    }

    private List<Filter> ReadAll(object? value, FilterReading reading) => [.. ArgumentList.Of(value).Select(item => Read(item, reading))];
}

/// <summary>A field of a filter input and the condition that a value of it means.</summary>
internal sealed class FilterField(Func<object?, FilterReading, Filter> condition) : FieldType, IAbout
{
    /// <summary>The entries that a derived list goes through. Its target is what the field's own input is about.</summary>
    public IReadOnlyList<ContentType> About { get; init; } = [];

    public Func<object?, FilterReading, Filter> Condition { get; } = condition;
}
