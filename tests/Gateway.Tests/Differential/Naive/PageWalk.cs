using System.Text.Json.Nodes;
using Immunotherapy.Gateway.Tests.Differential.Content;
using Immunotherapy.Gateway.Tests.Execution;
using Immunotherapy.Gateway.Tests.Snapshot;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Tests.Differential.Naive;

/// <summary>Goes through a connection page by page, by the cursors that each page gives.</summary>
internal sealed class PageWalk(Scene scene, Locale locale, PageRequest request, Reference reference)
{
    private readonly Reader _reader = new(scene.Graph);

    public async Task CheckAsync(IReadOnlyList<Entry> expected, int size, bool isForward)
    {
        string? from = null;
        for (var seen = 0; ;)
        {
            var page = await PageAsync(isForward
                ? new() { ["first"] = size, ["after"] = from }
                : new() { ["last"] = size, ["before"] = from });
            Entry[] shown = [.. isForward ? expected.Skip(seen).Take(size) : expected.SkipLast(seen).TakeLast(size)];
            seen += shown.Length;
            var (more, earlier) = (seen < expected.Count, seen > shown.Length);
            var (right, told) = (Told(expected.Count, shown, hasNext: isForward ? more : earlier, hasPrevious: isForward ? earlier : more), Told(page));
            Assert.True(right == told, $"Seed {Effort.Seed}, over {scene.Name}, asked for {locale}: {request.Document}\n{request.Variables([])}\nentries:\n{right}\nanswer:\n{told}");
            if (!more) return;
            from = (string?)page["pageInfo"]![isForward ? "endCursor" : "startCursor"];
        }
    }

    private async Task<JsonNode> PageAsync(JsonObject place)
    {
        var data = await _reader.ReadAsync(request.Document, request.Variables(place).ToJsonString(), locale);
        return (request.To is null ? data : data["at"]!)["page"]!;
    }

    private string Told(int total, Entry[] shown, bool hasNext, bool hasPrevious) => string.Join('\n',
    [
        $"{total} in all, more after: {hasNext}, more before: {hasPrevious}",
        .. shown.Select(e => $"{Theater.IdOf(e)} {e.Texts[reference.Served(e)]["slug"]} {reference.Served(e).ToString().ToUpperInvariant()}"),
    ]);

    private static string Told(JsonNode page)
    {
        var (info, edges, nodes) = (page["pageInfo"]!, page["edges"]!.AsArray(), page["nodes"]!.AsArray());
        Assert.Equal(edges.Select(e => (string?)e!["node"]!["id"]), nodes.Select(n => (string?)n!["id"]));
        Assert.Equal(((string?)edges.FirstOrDefault()?["cursor"], (string?)edges.LastOrDefault()?["cursor"]), ((string?)info["startCursor"], (string?)info["endCursor"]));
        return string.Join('\n',
        [
            $"{page["totalCount"]} in all, more after: {(bool)info["hasNextPage"]!}, more before: {(bool)info["hasPreviousPage"]!}",
            .. nodes.Select(n => $"{n!["id"]} {n["slug"]} {n["locale"]}"),
        ]);
    }
}
