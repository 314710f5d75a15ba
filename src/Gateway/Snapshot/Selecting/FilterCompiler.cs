using Immunotherapy.Gateway.Snapshot.Packing;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Snapshot.Selecting;

/// <summary>Makes a filter ready to be asked of many entries. Filters see what lists see: recalled entries are absent.</summary>
internal sealed class FilterCompiler(ContentGraph graph, Locale asked)
{
    /// <param name="filter">See <see cref="Filter"/>.</param>
    /// <param name="type">Of the entries that will be asked; null for parts, and for entries of any type, which have no inverses or derived lists.</param>
    public Test Compile(Filter filter, TypeLayout? type) => filter switch
    {
        Filter.And and => All([.. and.All.OrderBy(f => !IsQuick(f, type)).Select(f => Compile(f, type))]),
        Filter.Or or => Any([.. or.Any.OrderBy(f => !IsQuick(f, type)).Select(f => Compile(f, type))]),
        Filter.Compare compare => Compare(compare, type),
        Filter.Linked linked => Linked(linked.Link, Target(linked.Link, linked.Where), type),
        Filter.NotLinked not => NotLinked(not.Link),
        Filter.Entries entries => Entries(entries, type),
        Filter.Parts parts => Parts(parts.List, parts.Quantifier, Compile(parts.Where, null)),
        Filter.Codes codes => OfNode(new CodeTests(codes, asked).Holds),
        Filter.Values values => OfNode(new ValueTests(values, asked).Holds),
        _ => throw new NotSupportedException($"A {filter.GetType().Name} is no filter that the snapshot knows. See Filter."),
    };

    /// <summary>Whether columns answer it: such conditions are asked first, and an answer is not worth keeping.</summary>
    private static bool IsQuick(Filter filter, TypeLayout? type) => filter switch
    {
        Filter.And and => and.All.All(f => IsQuick(f, type)),
        Filter.Or or => or.Any.All(f => IsQuick(f, type)),
        Filter.Compare compare => type is not null && ValueColumns.Has(compare.Value),
        _ => false,
    };

    private static Test All(Test[] tests) => tests.Length == 1 ? tests[0] : (ordinal, part) =>
    {
        foreach (var test in tests)
            if (!test(ordinal, part)) return false;
        return true;
    };

    private static Test Any(Test[] tests) => tests.Length == 1 ? tests[0] : (ordinal, part) =>
    {
        foreach (var test in tests)
            if (test(ordinal, part)) return true;
        return false;
    };

    private Test Compare(Filter.Compare compare, TypeLayout? type)
    {
        if (type is not null && ValueColumns.Has(compare.Value)) return ColumnTest.Of(graph.ValuesOf(type, compare.Value, asked), compare);
        if (compare.Value is Scalar.System { Which: SystemScalar.Id }) return CompareIds(compare);
        var reader = new ScalarReader(compare.Value, asked);
        if (TypedValue.IsNumber(compare.Value))
        {
            var test = new NumberTest(compare.By, compare.With);
            return OfNode((node, part) => test.Holds(reader.Number(node, part)));
        }
        var text = new TextTest(compare.By, compare.With);
        return OfNode((node, part) => text.Holds(reader.Text(node, part)));
    }

    private Test OfNode(Func<Node, NodePart?, bool> test) => (ordinal, part) => test(graph.At(ordinal)!, part);

    /// <summary>An id compares as its text, in lower case.</summary>
    private Test CompareIds(Filter.Compare compare)
    {
        var test = new TextTest(compare.By, compare.With);
        return (ordinal, _) =>
        {
            Span<byte> json = stackalloc byte[38];
            json[0] = json[37] = (byte)'"';
            graph.Ground.Ordinals[ordinal].TryFormat(json[1..], out var _);
            return test.Holds(json);
        };
    }

    private Test Linked(Field link, TargetTest where, TypeLayout? type)
    {
        if (type is not null) return ColumnTest.OfLinks(graph.ValuesOf(type, new Scalar.Of(link), asked), where);
        return (_, part) => part!.Targets(link) is { IsEmpty: false } targets && where.Holds(Node.OrdinalAt(targets, 0)) is true;
    }

    private Test NotLinked(Field link) => (ordinal, part) =>
    {
        var targets = Targets(ordinal, part, link);
        return targets.IsEmpty || graph.AtVisible(Node.OrdinalAt(targets, 0)) is null;
    };

    private Test Entries(Filter.Entries filter, TypeLayout? type)
    {
        var quantifier = filter.Quantifier;
        switch (filter.List)
        {
            case EntryList.Owned owned:
                return Owned(owned.Link, quantifier, Target(owned.Link, filter.Where));
            case EntryList.Inverse { Of: var inverse }:
                var (edge, ofSource) = (type!.EdgeOf(inverse), Compile(filter.Where, graph.Ground[inverse.Owner]));
                return (ordinal, _) => Enough(graph.Sources(ordinal, edge), new Count(quantifier), ofSource);
            case EntryList.Derived { Of: var derived }:
                var kind = type!.ArrangedOf(derived);
                var ofDerived = Compile(filter.Where, graph.Ground[kind.Target!]);
                return (ordinal, _) => Enough(graph.Arranged(ordinal, kind), new Count(quantifier), ofDerived);
            default:
                throw new NotSupportedException($"A {filter.List.GetType().Name} is no list that the snapshot knows. See EntryList.");
        }
    }

    private ReadOnlySpan<byte> Targets(int ordinal, NodePart? part, Field link) =>
        part is null ? graph.At(ordinal)!.Targets(null, link) : part.Targets(link);

    private TargetTest Target(Field link, Filter where)
    {
        var type = graph.Catalog.TargetOf(link) is { } target ? graph.Ground[target] : null;
        return new TargetTest(graph, Compile(where, type), IsQuick(where, type));
    }

    private Test Owned(Field links, Quantifier quantifier, TargetTest where) => (ordinal, part) =>
    {
        var targets = Targets(ordinal, part, links);
        var count = new Count(quantifier);
        for (var i = 0; i < targets.Length / sizeof(int) && !count.IsDecided; i++)
            if (where.Holds(Node.OrdinalAt(targets, i)) is { } holds) count.Add(holds);
        return count.Holds;
    };

    private static bool Enough(int[] sources, Count count, Test where)
    {
        for (var i = 0; i < sources.Length && !count.IsDecided; i++) count.Add(count.AsksWhich && where(sources[i], null));
        return count.Holds;
    }

    private Test Parts(Field list, Quantifier quantifier, Test where) => (ordinal, _) =>
    {
        var parts = graph.At(ordinal)!.PartArray(list);
        var count = new Count(quantifier);
        for (var i = 0; i < parts.Length && !count.IsDecided; i++) count.Add(count.AsksWhich && where(ordinal, parts[i]));
        return count.Holds;
    };
}
