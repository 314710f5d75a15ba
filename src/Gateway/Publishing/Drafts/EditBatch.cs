using System.Text.Json.Nodes;
using Immunotherapy.Gateway.Access;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Publishing.Drafts;

/// <summary>Edits going into a draft together; they make one version of it. Who may not write all may write translations.</summary>
internal sealed class EditBatch(ContentType type, DraftRow draft, HashSet<long> own, bool mayWriteAll)
{
    private static readonly FormattableString NotTheirs =
        $"A translator writes the texts in other languages than '{Locales.Default.Tag()}' only. This needs the role {Permissions.Holders(Permission.Write)}.";

    private readonly List<(Edit, FieldPath, JsonNode?)> _applied = [];
    private readonly HashSet<long> _own = [.. own, draft.Version + 1];

    public long Version { get; } = draft.Version + 1;
    public Document Content { get; } = DraftJson.Read(draft.Content);
    public FieldVersions Versions { get; } = FieldVersions.Read(draft.FieldVersions);
    public IReadOnlyList<(Edit Edit, FieldPath Path, JsonNode? Value)> Applied => _applied;
    public bool IsEmpty => _applied.Count == 0;

    public EditResult Take(Edit edit)
    {
        if (FieldPath.TryParse(edit.Path) is not { } path)
            return Refused(edit, new Finding(edit.Path, $"'{edit.Path}' is not a path. Write one such as name@en or sections[how].heading@en.", Blocks: true));
        if (!mayWriteAll && path.Locale is null or Locales.Default) return Refused(edit, new Finding(edit.Path, NotTheirs, Blocks: true));
        var (value, finding) = DocumentRules.Read(type, path, edit.Value);
        if (finding is not null) return Refused(edit, finding);
        if (TheirVersion(edit, path, value) is { } version)
        {
            var theirs = DocumentRules.Get(Content, path);
            if (!JsonNode.DeepEquals(theirs, value)) return Conflict(edit, value, theirs, version);
        }
        DocumentRules.Set(type, Content, path, value);
        Versions.Set(path.ToString(), Version);
        _applied.Add((edit, path, value));
        return new EditResult(edit.Sequence, EditOutcome.Applied);
    }

    // The version by which someone else changed the field after the editor saw it; null: no one did.
    private long? TheirVersion(Edit edit, FieldPath path, JsonNode? value)
    {
        if (edit.BaseVersion is not { } seen) return null;
        var touched = Versions.Touched(path, value, _own);
        if (IsInLostPart(path)) touched = Math.Max(touched, Versions.Touched(new FieldPath(path.Field), null, _own));
        return touched > seen ? touched : null;
    }

    private bool IsInLostPart(FieldPath path) =>
        path.PartField is not null && DocumentRules.Get(Content, path with { PartField = null, Locale = null }) is null;

    private static EditResult Refused(Edit edit, Finding finding) => new(edit.Sequence, EditOutcome.Refused) { Finding = finding };

    private static EditResult Conflict(Edit edit, JsonNode? mine, JsonNode? theirs, long version) =>
        new(edit.Sequence, EditOutcome.Conflict) { Mine = mine, Theirs = theirs?.DeepClone(), TheirVersion = version };
}
