using Immunotherapy.Gateway.Graph.Outputs;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Gateway.Snapshot.Columns;
using Immunotherapy.Gateway.Snapshot.Packing;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Execution.Plans;

/// <summary>One run of a plan: what it reads from, what it was asked, and where it writes.</summary>
internal sealed class PlanRun(ContentGraph graph, Locale requested, FieldArguments[] arguments, AnswerBuffer answer, Budget budget)
{
    /// <summary>As many entries as memory brings at a time, about.</summary>
    public const int Ahead = 16;

    private int _untilLook;

    public ContentGraph Graph { get; } = graph;

    /// <summary>What lists show of the entries, by ordinal.</summary>
    public Column<byte[]> Listed { get; } = graph.Listed;

    public Titles Titles { get; } = graph.Titles;

    /// <summary>See <see cref="EngineOptions.LookAheadFrom"/>.</summary>
    public bool LooksAhead { get; init; }

    public AnswerBuffer Answer { get; } = answer;

    /// <summary>By the number of the field in the plan that takes them.</summary>
    public FieldArguments[] Arguments { get; } = arguments;

    /// <summary>The language asked for where no field says another.</summary>
    public Locale Requested { get; } = requested;

    /// <summary>The language asked for below the root field that is being written.</summary>
    public Locale Asked { get; set; } = requested;

    /// <summary>Something came up that a plan has no words for: a field error. The answer is of no use.</summary>
    public bool GaveUp { get; private set; }

    public void GiveUp() => GaveUp = true;

    public Node NodeAt(int ordinal) => Graph.At(ordinal)!;

    /// <summary>The standing of the language served.</summary>
    public NodeText TextAt(int ordinal) => NodeAt(ordinal).Text(Asked);

    /// <summary>An entry that lists show, and its values.</summary>
    public Here At(int ordinal, byte[] listed)
    {
        var values = new EntryValues(listed);
        return new Here(ordinal, values.Shared, Asked is Locales.Default ? values.Words : TextAt(ordinal).Block, 0);
    }

    /// <summary>Any entry, a stub too.</summary>
    public Here At(Node node) => new(node.Ordinal, node.Shared, node.Text(Asked).Block, 0);

    /// <summary>Has memory bring the first entries of a list that will be written soon.</summary>
    public void Fetch(ReadOnlySpan<int> ordinals)
    {
        foreach (var ordinal in ordinals[..Math.Min(Ahead, ordinals.Length)])
            if (Listed[ordinal] is { } listed) EntryValues.Fetch(listed);
    }

    /// <summary>Counts values about to be written.</summary>
    public void Spend(int values)
    {
        _untilLook -= values;
        if (_untilLook < 0) _untilLook = budget.Look(_untilLook);
    }
}
