using System.Text.Json.Nodes;
using Immunotherapy.Admin.Entries;
using Immunotherapy.Gateway;
using Immunotherapy.Gateway.Publishing.Reading;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Admin.Forms;

/// <summary>The parts of a list as their editors work on them: what there is, what was taken out last, and what a press does to the draft.</summary>
internal sealed class PartList(OpenEntry entry, Field parts, IIds ids)
{
    public IReadOnlyList<string> Keys { get; private set; } = [];
    public IReadOnlyDictionary<string, string> Titles { get; private set; } = new Dictionary<string, string>();

    /// <summary>Can be put back.</summary>
    public RemovedPart? Removed { get; private set; }

    /// <summary>Why the last press did nothing.</summary>
    public string? Refusal { get; private set; }

    public bool HasRoom => Keys.Count < parts.MaxItems;

    public void Read()
    {
        var document = entry.View.Working;
        Keys = FormPaths.Keys(document, parts);
        Titles = Keys.ToDictionary(k => k, k => PartTitle.Of(document, parts, k, entry.Language));
    }

    /// <summary>A new part at a place, counted from 0; answers its key, null where it is refused.</summary>
    public async Task<string?> AddAsync(int place)
    {
        var key = $"part-{ids.Next().ToString("N")[^12..]}";
        // At the end it is in nobody's way; elsewhere the order of all is changed.
        var isDone = await DoAsync(view => place >= FormPaths.Keys(view.Working, parts).Count
            ? [(new FieldPath(parts.Name, key), new JsonObject())]
            : [(new FieldPath(parts.Name), Moving.Inserted(view.Working, parts, key, place))]);
        return isDone ? key : null;
    }

    public Task<bool> MoveAsync(string key, int place) => DoAsync(view => [(new FieldPath(parts.Name), Moving.Part(view.Working, parts, key, place))]);

    public async Task RemoveAsync(string key)
    {
        var removed = RemovedPart.Of(entry.View.Working, parts, key, Titles[key]);
        if (await DoAsync(_ => [(new FieldPath(parts.Name, key), null)])) Removed = removed;
    }

    public async Task UndoAsync()
    {
        if (Removed is { } removed && await DoAsync(view => removed.Back(view.Working, parts))) Removed = null;
    }

    /// <summary>It was dragged to before the part that stands at a place; false: the drag was in another list.</summary>
    public async Task<bool> DropAsync(string list, string key, int place) =>
        list == parts.Name && await MoveAsync(key, place > Keys.ToList().IndexOf(key) ? place - 1 : place);

    private async Task<bool> DoAsync(Func<EntryView, IReadOnlyList<(FieldPath, JsonNode?)>> next)
    {
        Refusal = await entry.ChangeAsync(next);
        return Refusal is null;
    }
}
