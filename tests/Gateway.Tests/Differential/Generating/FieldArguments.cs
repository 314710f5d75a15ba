using System.Text.Json.Nodes;
using GraphQL.Types;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Tests.Differential.Generating;

/// <summary>Writes the arguments of a field; pages go on where earlier ones ended.</summary>
internal sealed class FieldArguments(Known known, InputValues values, Literals literals, Coverage coverage, Chance chance)
{
    private const int DefaultPage = 10;
    private const int ListGuess = 5;

    /// <summary>The arguments as written, what they use, and how many the field may answer with.</summary>
    public Written Write(IGraphType parent, FieldType field, Spot spot)
    {
        var content = field.Arguments?.Find("order") is { } order ? values.ContentOf(order.ResolvedType!.Named().Name)
            : known.Ids.ContainsKey(field.ResolvedType!.Named().Name) ? field.ResolvedType!.Named().Name : null;
        var isPage = field.Arguments?.Find("before") is not null;
        var given = new Dictionary<string, (JsonNode? Value, bool IsFixed)>();
        var goesOn = isPage && Page(field, content, spot, given);
        if (!isPage && field.Arguments?.Find("first") is not null && chance.OneIn(2)) given["first"] = (Size(spot), false);
        foreach (var argument in field.Arguments ?? [])
            if (!IsOfPages(argument.Name) && !(goesOn && argument.Name == "order") && !given.ContainsKey(argument.Name) && (argument.ResolvedType is NonNullGraphType || chance.OneIn(3)))
                given[argument.Name] = (values.Of(argument.ResolvedType!, argument.Name, content), false);
        var usage = new Usage();
        var texts = new List<string>();
        foreach (var (name, (value, isFixed)) in given.OrderBy(_ => chance.Between(0, 9)))
        {
            coverage.Count($"{parent.Name}.{field.Name}({name})");
            texts.Add($"{name}: {literals.Argument(name, field.Arguments!.Find(name)!.ResolvedType!, value, content, isFixed, usage)}");
        }
        var asked = given.TryGetValue("locale", out var locale) ? locale.IsFixed ? Enum.Parse<Locale>((string)locale.Value!, ignoreCase: true) : null : spot.Asked;
        return new Written(texts.Count == 0 ? "" : $"({string.Join(chance.Pick([", ", " "]), texts)})", usage, SizeOf(field, given, isPage), asked);
    }

    /// <summary>Whether the page goes on from a cursor, whose order then is the field's.</summary>
    private bool Page(FieldType field, string? content, Spot spot, Dictionary<string, (JsonNode? Value, bool IsFixed)> given)
    {
        var size = Size(spot);
        var fits = content is null ? null : known.Orders.GetValueOrDefault(content)?.Where(o => o.Order is null || o.Asked == spot.Asked || field.Arguments!.Find("locale") is not null).ToList();
        var goesOn = fits is { Count: > 0 } && chance.OneIn(3);
        if (!goesOn)
        {
            if (!chance.OneIn(3)) given[chance.OneIn(3) ? "last" : "first"] = (size, false);
            return false;
        }
        var order = chance.Pick(fits!);
        var isForward = chance.OneIn(2);
        given[isForward ? "after" : "before"] = (chance.Pick(order.Cursors), true);
        if (!isForward || chance.OneIn(2)) given[isForward ? "first" : "last"] = (size, true);
        if (order.Order is null) return true;
        given["order"] = (order.Order.DeepClone(), true);
        if (field.Arguments!.Find("locale") is not null) given["locale"] = (order.Asked.ToString().ToUpperInvariant(), true);
        return true;
    }

    // A search goes on from cursors of its own.
    private static bool IsOfPages(string argument) => argument is "first" or "last" or "after" or "before";

    private int Size(Spot spot) => spot.Depth <= 2 ? chance.Between(0, 12) : chance.Between(0, 4);

    private static int SizeOf(FieldType field, Dictionary<string, (JsonNode? Value, bool IsFixed)> given, bool isPage) =>
        given.TryGetValue("first", out var first) || given.TryGetValue("last", out first) ? first.IsFixed ? (int)first.Value! : DefaultPage
        : isPage ? DefaultPage
        : field.ResolvedType!.IsList() ? ListGuess
        : 1;

    internal sealed record Written(string Text, Usage Usage, int Size, Locale? Asked);
}
