using System.Text;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Gateway.Snapshot.Selecting;

namespace Immunotherapy.Gateway.Execution.Plans.Steps;

/// <summary>
/// A page of a connection: a piece of a list that the graph keeps by id, or one that was selected. A value itself, so that a page
/// without filter and order allocates nothing.
/// </summary>
internal readonly struct Slice
{
    private readonly int[]? _ordinals;
    private readonly Page? _selected;
    private readonly OrderPlan _byId;
    private readonly int _from;

    /// <summary>The beginning or the end of a list that stands by id.</summary>
    public Slice(int[] ordinals, Selection selection, OrderPlan byId)
    {
        (_ordinals, _byId) = (ordinals, byId);
        Count = Math.Min(selection.First ?? selection.Last!.Value, ordinals.Length);
        _from = selection.First is null ? ordinals.Length - Count : 0;
    }

    public Slice(Page selected, OrderPlan byId) => (_selected, _byId, Count) = (selected, byId, selected.Nodes.Count);

    public int Count { get; }
    public int TotalCount => _selected?.TotalCount ?? _ordinals!.Length;
    public bool HasNextPage => _selected?.HasNextPage ?? _from + Count < _ordinals!.Length;
    public bool HasPreviousPage => _selected?.HasPreviousPage ?? _from > 0;

    public Node Node(PlanRun run, int index) => _selected is null ? run.NodeAt(_ordinals![_from + index]) : _selected.Nodes[index];

    public void WriteNodes(PlanRun run, EntryPlans node)
    {
        if (_selected is null) node.WriteItems(run, _ordinals.AsSpan(_from, Count), Count);
        else foreach (var selected in _selected.Nodes) node.Write(run, selected, isItem: true);
    }

    /// <summary>Has memory bring its entries.</summary>
    public void Fetch(PlanRun run) => run.Fetch(_ordinals.AsSpan(_from, Count));

    public void WriteCursor(PlanRun run, int index)
    {
        run.Answer.Write((byte)'"');
        if (_selected is null)
        {
            Cursor.Write(_byId, Node(run, index).Id, run.Answer.Room(Cursor.ByIdLength)[..Cursor.ByIdLength]);
            run.Answer.Advance(Cursor.ByIdLength);
        }
        else run.Answer.Write(Encoding.ASCII.GetBytes(_selected.Cursor(index)));
        run.Answer.Write((byte)'"');
    }
}
