using System.Text.Json.Nodes;
using Immunotherapy.Gateway.Tests.Exchange;
using Immunotherapy.Gateway.Tests.Snapshot;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Tests.Differential.Content;

/// <summary>Makes values of fields: few different ones, so that they meet and tie.</summary>
internal sealed class RandomValues(Catalog catalog, IReadOnlyDictionary<string, Guid[]> ids, Chance chance)
{
    public static readonly string[] Instants = ["2026-11-23T09:00:00Z", "2026-11-23T09:00:00.5Z", "2027-01-01T00:00:00Z", "2028-06-30T12:00:00Z"];

    public JsonArray List(Field field, bool isOfEntry)
    {
        var values = new JsonArray();
        var seen = new HashSet<string>();
        foreach (var value in chance.Some(4, () => One(field, isOfEntry)))
            if (seen.Add(value.ToJsonString())) values.Add(value);
        if (values.Count == 0 && field.IsRequired) values.Add(One(field, isOfEntry));
        return values;
    }

    /// <summary>Entries can be ordered by their texts, so those are words that the tests know the order of; all others are awkward.</summary>
    public JsonNode One(Field field, bool isOfEntry) => field.Kind switch
    {
        FieldKind.Text when isOfEntry && !field.IsList => chance.Pick(RandomLibrary.EnglishWords),
        FieldKind.Text => chance.Pick(Words.Awkward),
        FieldKind.RichText => chance.Pick(Words.Markdown),
        FieldKind.Number when field.IsFractional => chance.Between(-4, 4) / 4.0,
        FieldKind.Number => (field.Min ?? 0) + chance.Between(0, 5),
        FieldKind.Boolean => chance.OneIn(2),
        FieldKind.Date => Day(),
        FieldKind.Instant => chance.Pick(Instants),
        FieldKind.Enum => field.Vocabulary!.Terms[chance.Between(0, Math.Min(3, field.Vocabulary.Terms.Count - 1))].Name,
        FieldKind.Code => Library.Code(chance.Pick(["NCIT", "MESH"]), $"C{chance.Between(1, 4)}", chance.Pick(Words.Awkward)),
        FieldKind.Url => $"https://example.org/{chance.Between(1, 5)}?a=b&c=\"d\"#ñ",
        FieldKind.Image => new JsonObject { ["sha256"] = new string('c', 64), ["alt"] = chance.Pick(Words.Awkward), ["width"] = 640, ["height"] = chance.Between(1, 3) },
        FieldKind.Link or FieldKind.Links => Target(catalog.TargetOf(field)!),
        FieldKind.AnyLinks => Target(chance.Pick(catalog.Types)),
        FieldKind.Parts => throw new NotSupportedException("Parts are made with their entry."),
    };

    public string Day() => $"2026-11-{chance.Between(20, 26)}";

    /// <summary>Mostly an entry that is there; now and then one that is not to be seen.</summary>
    private string Target(ContentType type) => (chance.OneIn(8) ? Library.IdOf(100_000 + chance.Between(0, 2)) : chance.Pick(ids[type.Name])).ToString();
}
