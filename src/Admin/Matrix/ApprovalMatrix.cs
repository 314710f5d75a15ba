using System.Text.Json;
using Immunotherapy.Gateway.Publishing.Listing;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Admin.Matrix;

/// <summary>Which therapy is approved for which cancer, as the editors have it: a row for each cancer, a column for each therapy.</summary>
internal sealed class ApprovalMatrix
{
    private readonly ILookup<(Guid Cancer, Guid Therapy), Approval> _cells;
    private readonly HashSet<Guid> _approved;

    private ApprovalMatrix(IReadOnlyList<Heading> cancers, IReadOnlyList<Heading> therapies, ILookup<(Guid Cancer, Guid Therapy), Approval> cells) =>
        (Cancers, Therapies, _cells, _approved) = (cancers, therapies, cells, [.. cells.Select(c => c.Key.Therapy)]);

    public IReadOnlyList<Heading> Cancers { get; }
    public IReadOnlyList<Heading> Therapies { get; }

    public IEnumerable<Approval> this[Heading cancer, Heading therapy] => _cells[(cancer.Id, therapy.Id)];

    /// <summary>Whether there is an approval of this therapy for any cancer.</summary>
    public bool IsApproved(Guid therapy) => _approved.Contains(therapy);

    public static ApprovalMatrix Of(ContentGraph graph, Locale language)
    {
        var (indication, therapy) = (graph.Catalog["Indication"], graph.Catalog["Therapy"]);
        var (year, status) = (indication["firstApprovalYear"], indication["status"]);
        var cells =
            from node in All(graph, indication, language)
            let cancer = graph.Follow(node, null, indication["cancerType"])
            let drug = graph.Follow(node, null, indication["therapy"])
            where cancer is not null && drug is not null
            let values = node.Values(node.Served(language))
            select (Cell: (cancer.Id, drug.Id), Approval: new Approval(node.Id, Read<int?>(values.Json(year)), Read<string>(values.Json(status))));
        return new ApprovalMatrix(
            Headings(graph, graph.Catalog["CancerType"], language, _ => null),
            Headings(graph, therapy, language, node => Read<string>(node.Values(node.Served(language)).Json(therapy["therapyClass"]))),
            cells.OrderBy(c => c.Approval.Year).ToLookup(c => c.Cell, c => c.Approval));
    }

    private static IReadOnlyList<Heading> Headings(ContentGraph graph, ContentType type, Locale language, Func<Node, string?> group) =>
        [.. All(graph, type, language).Select(n => new Heading(n.Id, Titles.Of(n, language) ?? n.Id.ToString(), group(n))).OrderBy(h => h.Title, StringComparer.CurrentCultureIgnoreCase)];

    private static IReadOnlyList<Node> All(ContentGraph graph, ContentType type, Locale language) =>
        graph.Select(type, new Selection { First = int.MaxValue }, language).Nodes;

    private static T? Read<T>(ReadOnlyMemory<byte> json) => json.IsEmpty ? default : JsonSerializer.Deserialize<T>(json.Span);
}
