using Immunotherapy.Gateway.Publishing.Rendering;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Publishing.Revisions;

/// <summary>Makes revisions: content as it was at one moment, its rich text rendered once.</summary>
internal sealed class Cutter(RichTextRenderer renderer)
{
    /// <summary>Cuts a revision of this content, or answers the latest one where it says the same.</summary>
    public async Task<KeptRevision> CutAsync(
        StoreContext store, Folder folder, Document content, string reason, Actor by, DateTimeOffset now, CancellationToken cancellation)
    {
        var shared = CanonicalJson.Write(content.Shared);
        var texts = Texts(content);
        if (folder.Entry.LatestRevision > 0)
        {
            var latest = await folder.RevisionAsync(folder.Entry.LatestRevision, cancellation);
            if (IsSame(latest, shared, texts)) return latest;
        }
        var number = ++folder.Entry.LatestRevision;
        var cut = new KeptRevision(number, shared, Rows(folder.Id, number, folder.Type, content, shared, texts));
        store.Revisions.Add(Row(folder.Id, number, shared, reason, by, now));
        store.RevisionTexts.AddRange(cut.Texts.Values);
        return folder.Keep(cut);
    }

    public static RevisionRow Row(Guid id, int number, byte[] shared, string reason, Actor by, DateTimeOffset now) =>
        new() { EntryId = id, Number = number, Shared = shared, CutAt = now, CutBy = by.Name, Reason = reason };

    /// <summary>The rows of the texts of a revision.</summary>
    /// <exception cref="RefusedException">A rich text is past what can be rendered.</exception>
    public Dictionary<Locale, RevisionTextRow> Rows(
        Guid id, int number, ContentType type, Document content, byte[] shared, IReadOnlyDictionary<Locale, byte[]> texts) =>
        texts.ToDictionary(t => t.Key, t => new RevisionTextRow
        {
            EntryId = id,
            Number = number,
            Locale = t.Key,
            Text = t.Value,
            Rendered = renderer.RenderAll(type, content, t.Key),
            Hash = ContentHash.Of(shared, t.Value),
        });

    /// <summary>The canonical bytes of the text parts that hold anything.</summary>
    public static Dictionary<Locale, byte[]> Texts(Document content) =>
        content.Texts.Where(t => t.Value.Count > 0).ToDictionary(t => t.Key, t => CanonicalJson.Write(t.Value));

    public static bool IsSame(KeptRevision revision, byte[] shared, IReadOnlyDictionary<Locale, byte[]> texts) =>
        revision.Shared.AsSpan().SequenceEqual(shared)
        && revision.Texts.Count == texts.Count
        && texts.All(t => revision.Texts.TryGetValue(t.Key, out var row) && row.Text.AsSpan().SequenceEqual(t.Value));
}
