using GraphQL.Types;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Graph.Filters;

/// <summary>Conditions on a list by conditions on its items: <c>{ all none some any }</c>.</summary>
internal sealed class ListInput : InputObjectGraphType, IAbout
{
    private static readonly (string Name, Quantifier Quantifier, string Sentence)[] Quantifiers =
    [
        ("all", Quantifier.All, "Every item meets this; so does a list without items."),
        ("none", Quantifier.None, "No item meets this."),
        ("some", Quantifier.Some, "At least one item meets this."),
    ];

    private const string Any = "any";

    public ListInput(string name, InputObjectGraphType item, IGraphType boolean)
    {
        About = (item as IAbout)?.About ?? [];
        Name = name;
        Description = "Conditions on a list; all that are given must hold.";
        foreach (var (field, _, sentence) in Quantifiers)
            AddField(new FieldType { Name = field, Description = sentence, ResolvedType = item });
        AddField(new FieldType { Name = Any, Description = "Whether there are any items at all.", ResolvedType = boolean });
    }

    public IReadOnlyList<ContentType> About { get; }

    /// <summary>Reads the list's conditions, each made by <paramref name="make"/> from a quantifier and what was given for the items.</summary>
    public static Filter Read(object? value, FilterReading reading, Func<Quantifier, object?, Filter> make)
    {
        if (value is not IDictionary<string, object?> given) return new Filter.And([]);
        return reading.Inside(() =>
        {
            Filter[] all = [.. given.Where(pair => pair.Value is not null).Select(pair => make(QuantifierOf(pair), pair.Value))];
            return all.Length == 1 ? all[0] : new Filter.And(all);
        });
    }

    private static Quantifier QuantifierOf(KeyValuePair<string, object?> pair) => pair.Key == Any
        ? (bool)pair.Value! ? Quantifier.Any : Quantifier.Empty
        : Quantifiers.Single(q => q.Name == pair.Key).Quantifier;
}
