using GraphQL.Types;

namespace Immunotherapy.Gateway.Tests.Differential.Generating;

/// <summary>
/// Writes selection sets: fields with their arguments, aliases, conditions and fragments; fields again, so that they merge. It
/// stays within a budget of fields and of what the limits call cost.
/// </summary>
internal sealed class Selections(ResponseKeys keys, FieldArguments arguments, Conditions conditions, Fragments fragments, Coverage coverage, Chance chance)
{
    private const int Deepest = 7;
    private const int MostTimes = 400;
    private readonly Dictionary<string, List<Again>> _again = [];
    private int _fields = 160;
    private int _cost = 3_000;

    public string Set(IGraphType parent, Spot spot)
    {
        var selections = new List<string> { Selection(parent, spot) };
        for (var i = chance.Between(0, spot.Depth == 0 ? 4 : Math.Max(1, 6 - spot.Depth)); i > 0 && _fields > 0; i--) selections.Add(Selection(parent, spot));
        return $"{{ {string.Join(chance.Pick([" ", "\n", ", ", " # more\n  "]), selections)} }}";
    }

    private string Selection(IGraphType parent, Spot spot) => chance.Between(0, 19) switch
    {
        0 or 1 => TypeName(spot),
        2 or 3 or 4 when spot.Depth < Deepest => Inline(parent, spot),
        5 or 6 when spot.Depth < Deepest => Spread(parent, spot),
        7 or 8 or 9 when _again.TryGetValue(parent.Name, out var again) => Repeat(chance.Pick(again), spot),
        _ => Fresh(parent, spot),
    };

    private string TypeName(Spot spot) => $"{chance.Pick(["", "", "kind_: ", "is: "])}__typename{conditions.Maybe(spot.Usage)}";

    private string Inline(IGraphType parent, Spot spot)
    {
        var on = parent.Overlapping() is { Count: > 0 } some && !chance.OneIn(5) ? chance.Pick(some) : null;
        return $"...{(on is null ? "" : $" on {on.Name}")}{conditions.Maybe(spot.Usage)} {Set(on ?? parent, spot with { Depth = spot.Depth + 1 })}";
    }

    private string Spread(IGraphType parent, Spot spot)
    {
        var types = parent.Overlapping();
        if (types.Count == 0) types = [parent];
        var known = fragments.Fitting(types, Math.Min(_cost, MostTimes) / spot.Times);
        var fragment = known.Count > 0 && chance.OneIn(2) ? chance.Pick(known) : Begun(chance.Pick(types), spot);
        _cost -= fragment.Cost * spot.Times;
        spot.Usage.Add(fragment.Usage);
        spot.Usage.Fragments.Add(fragment.Name);
        return $"...{fragment.Name}{conditions.Maybe(spot.Usage)}";
    }

    private Fragments.Fragment Begun(IGraphType on, Spot spot)
    {
        var name = fragments.Begin();
        var (usage, before) = (new Usage(), _cost);
        var set = Set(on, new Spot(usage) { Depth = spot.Depth + 1, Times = spot.Times });
        var fragment = new Fragments.Fragment(name, on, $"fragment {name} on {on.Name} {set}", usage, 1 + ((before - _cost) / spot.Times));
        fragments.Finish(fragment);
        return fragment;
    }

    private string Fresh(IGraphType parent, Spot spot)
    {
        var isDeep = spot.Depth >= Deepest || _fields <= 0 || _cost < 10 * spot.Times || spot.Times > MostTimes / 10;
        var fields = parent.Fields().Where(f => !isDeep || f.ResolvedType!.IsLeaf() || IsPlain(f)).ToList();
        if (fields.Count == 0) return TypeName(spot);
        var field = coverage.Rather(fields, f => $"{parent.Name}.{f.Name}");
        coverage.Count($"{parent.Name}.{field.Name}");
        var given = arguments.Write(parent, field, spot);
        var key = keys.Claim(parent, field, given.Text);
        var again = new Again($"{(key == field.Name ? "" : $"{key}: ")}{field.Name}{given.Text}", field, given);
        if (!_again.TryGetValue(parent.Name, out var some)) _again[parent.Name] = some = [];
        some.Add(again);
        return Repeat(again, spot);
    }

    // Such an object has leaves only, one set of them.
    private static bool IsPlain(FieldType field) => !field.ResolvedType!.IsList() && field.ResolvedType!.Named().Fields().All(f => f.ResolvedType!.IsLeaf());

    private string Repeat(Again field, Spot spot)
    {
        var type = field.Field.ResolvedType!;
        var times = spot.Times * Math.Max(1, field.Given.Size);
        if (!type.IsLeaf() && (times > MostTimes || spot.Depth > Deepest)) return TypeName(spot);
        _fields--;
        spot.Usage.Add(field.Given.Usage);
        var head = field.Text + conditions.Maybe(spot.Usage);
        if (type.IsLeaf()) return head;
        _cost -= times;
        return $"{head} {Set(type.Named(), spot with { Depth = spot.Depth + 1, Times = times, Asked = field.Given.Asked })}";
    }

    private sealed record Again(string Text, FieldType Field, FieldArguments.Written Given);
}
