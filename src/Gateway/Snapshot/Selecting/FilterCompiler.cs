using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Snapshot.Selecting;

/// <summary>Makes a filter ready to be asked of many entries. Filters see what lists see: recalled entries are absent.</summary>
internal sealed class FilterCompiler(ContentGraph graph, Locale asked)
{
    public Test Compile(Filter filter) => filter switch
    {
        Filter.And and => All([.. and.All.Select(Compile)]),
        Filter.Or or => Any([.. or.Any.Select(Compile)]),
        Filter.Compare compare => Compare(compare),
        Filter.Linked linked => Linked(linked.Link, new TargetTest(graph, Compile(linked.Where))),
        Filter.NotLinked not => NotLinked(not.Link),
        Filter.Entries entries => Entries(entries.List, entries.Quantifier, Compile(entries.Where)),
        Filter.Parts parts => Parts(parts.List, parts.Quantifier, Compile(parts.Where)),
        Filter.Codes codes => new CodeTests(codes, asked).Holds,
        Filter.Values values => new ValueTests(values, asked).Holds,
        _ => throw new NotSupportedException($"A {filter.GetType().Name} is no filter that the snapshot knows. See Filter."),
    };

    private static Test All(Test[] tests) => tests.Length == 1 ? tests[0] : (node, part) =>
    {
        foreach (var test in tests)
            if (!test(node, part)) return false;
        return true;
    };

    private static Test Any(Test[] tests) => tests.Length == 1 ? tests[0] : (node, part) =>
    {
        foreach (var test in tests)
            if (test(node, part)) return true;
        return false;
    };

    private Test Compare(Filter.Compare compare)
    {
        if (compare.Value is Scalar.System { Which: SystemScalar.Id }) return CompareIds(compare);
        var reader = new ScalarReader(compare.Value, asked);
        if (TypedValue.IsNumber(compare.Value))
        {
            var test = new NumberTest(compare.By, compare.With);
            return (node, part) => test.Holds(reader.Number(node, part));
        }
        var text = new TextTest(compare.By, compare.With);
        return (node, part) => text.Holds(reader.Text(node, part));
    }

    /// <summary>An id compares as its text, in lower case.</summary>
    private static Test CompareIds(Filter.Compare compare)
    {
        var test = new TextTest(compare.By, compare.With);
        return (node, _) =>
        {
            Span<byte> json = stackalloc byte[38];
            json[0] = json[37] = (byte)'"';
            node.Id.TryFormat(json[1..], out var _);
            return test.Holds(json);
        };
    }

    private static Test Linked(Field link, TargetTest where) => (node, part) =>
    {
        var targets = node.Targets(part, link);
        return !targets.IsEmpty && where.Holds(Node.OrdinalAt(targets, 0)) is true;
    };

    private Test NotLinked(Field link) => (node, part) =>
    {
        var targets = node.Targets(part, link);
        return targets.IsEmpty || graph.AtVisible(Node.OrdinalAt(targets, 0)) is null;
    };

    private Test Entries(EntryList list, Quantifier quantifier, Test where) => list switch
    {
        EntryList.Owned owned => Owned(owned.Link, quantifier, new TargetTest(graph, where)),
        EntryList.Inverse inverse => (node, _) => Inverse(graph.Sources(node, inverse.Of), new Count(quantifier), where),
        EntryList.Derived derived => (node, _) => Derived(graph.Derived(node, derived.Of), new Count(quantifier), where),
        _ => throw new NotSupportedException($"A {list.GetType().Name} is no list that the snapshot knows. See EntryList."),
    };

    private static Test Owned(Field links, Quantifier quantifier, TargetTest where) => (node, part) =>
    {
        var targets = node.Targets(part, links);
        var count = new Count(quantifier);
        for (var i = 0; i < targets.Length / sizeof(int) && !count.IsDecided; i++)
            if (where.Holds(Node.OrdinalAt(targets, i)) is { } holds) count.Add(holds);
        return count.Holds;
    };

    private bool Inverse(int[] sources, Count count, Test where)
    {
        for (var i = 0; i < sources.Length && !count.IsDecided; i++) count.Add(count.AsksWhich && where(graph.At(sources[i])!, null));
        return count.Holds;
    }

    private static bool Derived(IReadOnlyList<Node> nodes, Count count, Test where)
    {
        for (var i = 0; i < nodes.Count && !count.IsDecided; i++) count.Add(count.AsksWhich && where(nodes[i], null));
        return count.Holds;
    }

    private static Test Parts(Field list, Quantifier quantifier, Test where) => (node, _) =>
    {
        var parts = node.PartArray(list);
        var count = new Count(quantifier);
        for (var i = 0; i < parts.Length && !count.IsDecided; i++) count.Add(count.AsksWhich && where(node, parts[i]));
        return count.Holds;
    };
}
