using System.Text.Json.Nodes;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Publishing.Revisions;

/// <summary>A revision as it lies in the cabinet.</summary>
internal sealed record KeptRevision(int Number, byte[] Shared, IReadOnlyDictionary<Locale, RevisionTextRow> Texts)
{
    public Document ToDocument()
    {
        var document = new Document { Shared = Parse(Shared) };
        foreach (var (locale, row) in Texts) document.Texts[locale] = Parse(row.Text);
        return document;
    }

    public static JsonObject Parse(byte[] json) => JsonNode.Parse(json)!.AsObject();
}
