using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Snapshot.Selecting;

/// <summary>A condition on the codes of a field, made ready: system, value and label of one and the same code.</summary>
internal sealed class CodeTests(Filter.Codes filter, Locale asked)
{
    private readonly TextTest[] _system = Tests(filter.Where.System);
    private readonly TextTest[] _value = Tests(filter.Where.Value);
    private readonly TextTest[] _label = Tests(filter.Where.Label);

    public bool Holds(Node node, NodePart? part)
    {
        var codes = (part is null ? node.Values(asked) : part.Values(asked)).Codes(filter.List);
        var count = new Count(filter.Quantifier);
        for (var i = 0; i < codes.Count && !count.IsDecided; i++) count.Add(Holds(codes[i]));
        return count.Holds;
    }

    private bool Holds(NodeCode code) => Hold(_system, code.System) && Hold(_value, code.Value) && Hold(_label, code.Label);

    private static bool Hold(TextTest[] tests, ReadOnlyMemory<byte> json)
    {
        foreach (var test in tests)
            if (!test.Holds(json.Span)) return false;
        return true;
    }

    private static TextTest[] Tests(IReadOnlyList<ValueTest> tests) => [.. tests.Select(t => new TextTest(t.By, t.With))];
}
