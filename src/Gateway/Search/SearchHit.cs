using Immunotherapy.Gateway.Search.Asking;
using Immunotherapy.Gateway.Snapshot;

namespace Immunotherapy.Gateway.Search;

/// <summary>An entry that was found. What is shown of it is read when it is asked for.</summary>
public sealed class SearchHit
{
    private readonly Highlighter _highlighter;
    private readonly ulong _mark;

    internal SearchHit(Node node, float score, Highlighter highlighter, ulong mark) => (Node, Score, _highlighter, _mark) = (node, score, highlighter, mark);

    public Node Node { get; }

    /// <summary>How well it fits; means something beside the others of the same query only.</summary>
    public float Score { get; }

    /// <summary>Where it stands.</summary>
    public string Cursor => SearchCursor.Write(_mark, Score, Node.Id);

    /// <summary>The title, in the language served.</summary>
    public IReadOnlyList<TextSpan> Title() => _highlighter.Title(Node);

    /// <summary>Where it says what was looked for; else how it begins. At most some two hundred characters.</summary>
    public IReadOnlyList<TextSpan> Excerpt() => _highlighter.Excerpt(Node);
}
