using System.Globalization;
using System.Text.Json.Nodes;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Bench.Generating;

/// <summary>
/// A linked library of any size, always the same for the same scale: people, therapies, cancer types joined to 2–8 therapies each by
/// indications, and topics that 5–12 cancer types, 3–5 eligibility statements, 3 webinars and 3–10 posts belong to.
/// </summary>
internal sealed class Library(Scale scale, Catalog catalog)
{
    private static readonly string[] Classes = ["CHECKPOINT_INHIBITOR", "CAR_T_CELL", "THERAPEUTIC_VACCINE", "CYTOKINE", "MONOCLONAL_ANTIBODY"];
    private static readonly string[] Roles = ["Oncologist", "Nurse", "Editor", "Patient advocate"];
    private static readonly string[] Polarities = ["USUALLY_YES", "MAYBE", "USUALLY_NOT"];

    private readonly Belonging _topicsOf = new(scale);

    /// <summary>Type by type in the catalog's order.</summary>
    public IEnumerable<ImportedEntry> Entries() =>
        Topics().Concat(CancerTypes()).Concat(Therapies()).Concat(Indications()).Concat(Eligibilities())
            .Concat(Webinars()).Concat(BlogPosts()).Concat(People()).Concat(Sources());

    private IEnumerable<ImportedEntry> Topics() => Many("Topic", "topic", scale.Topics,
        (_, _) => new()
        {
            ["kind"] = "OVERVIEW",
            ["audience"] = "PATIENT",
            ["sections"] = new JsonArray(new JsonObject { ["key"] = "overview", ["aspect"] = "OVERVIEW" }),
        },
        (prose, _) => new()
        {
            ["title"] = prose.Title(4),
            ["summary"] = prose.Summary(2, 320),
            ["sections"] = new JsonObject { ["overview"] = new JsonObject { ["heading"] = prose.Title(3), ["body"] = prose.Body(5) } },
        });

    private IEnumerable<ImportedEntry> CancerTypes() => Many("CancerType", "cancer", scale.CancerTypes,
        (_, i) => new()
        {
            ["group"] = "SKIN",
            ["definedBy"] = "SITE",
            ["codes"] = new JsonArray(new JsonObject { ["system"] = "NCIT", ["value"] = $"C{10_000 + i}", ["label"] = $"Cancer {i}" }),
            ["topics"] = Links("Topic", _topicsOf.CancerTypes[i]),
        },
        (prose, i) => new() { ["name"] = $"{prose.Title(2)} Cancer {i}", ["summary"] = prose.Summary(2, 320), ["definition"] = prose.Paragraph(2) });

    private IEnumerable<ImportedEntry> Therapies() => Many("Therapy", "therapy", scale.Therapies,
        (chance, i) => new()
        {
            ["genericName"] = $"{new Prose(chance, Locale.En).Title(1)}umab {i}",
            ["therapyClass"] = chance.OneOf(Classes),
            ["scope"] = "CORE",
            ["routes"] = new JsonArray("INTRAVENOUS"),
            ["marketStatus"] = "MARKETED",
            ["firstApprovalYear"] = chance.Between(1986, 2026),
        },
        (prose, _) => new() { ["summary"] = prose.Summary(2, 320) });

    private IEnumerable<ImportedEntry> Indications() =>
        from cancer in Enumerable.Range(0, scale.CancerTypes)
        from therapy in new Chance(1002, cancer).Some(scale.Therapies, 2, 8)
        select One("Indication", $"therapy-{therapy}-cancer-{cancer}", new Chance(1003, cancer, therapy),
            chance => new()
            {
                ["therapy"] = Id("Therapy", therapy).ToString(),
                ["cancerType"] = Id("CancerType", cancer).ToString(),
                ["regulator"] = "FDA",
                ["firstApprovalYear"] = chance.Between(1986, 2026),
                ["status"] = "ACTIVE",
            },
            prose => new() { ["plainUse"] = prose.Sentence(8) });

    private IEnumerable<ImportedEntry> Eligibilities() => Many("Eligibility", "eligibility", scale.Eligibilities,
        (chance, i) => new()
        {
            ["kind"] = "STAGE_PATTERN",
            ["polarity"] = chance.OneOf(Polarities),
            ["certainty"] = "MODERATE",
            ["jurisdictions"] = new JsonArray("US"),
            ["asOf"] = "2026-11-20",
            ["validUntil"] = "2027-11-20",
            ["topics"] = Links("Topic", _topicsOf.Eligibilities[i]),
            ["citations"] = new JsonArray(new JsonObject { ["key"] = "s1", ["source"] = Id("Source", chance.Between(0, scale.Sources - 1)).ToString() }),
        },
        (prose, _) => new() { ["statement"] = prose.Sentence(16) });

    private IEnumerable<ImportedEntry> Webinars() => Many("Webinar", "webinar", scale.Webinars,
        (chance, i) => new()
        {
            ["startsAt"] = Day(chance) + "T17:00:00Z",
            ["status"] = "ENDED",
            ["registrationUrl"] = $"https://example.org/webinars/{i}",
            ["speakers"] = Links("Person", chance.Some(scale.People, 1, 3)),
            ["topics"] = Links("Topic", _topicsOf.Webinars[i]),
        },
        (prose, _) => new() { ["title"] = prose.Title(5), ["summary"] = prose.Summary(2, 320) });

    private IEnumerable<ImportedEntry> BlogPosts() => Many("BlogPost", "post", scale.BlogPosts,
        (chance, i) => new()
        {
            ["genre"] = "EXPLAINER",
            ["authors"] = Links("Person", chance.Some(scale.People, 1, 1)),
            ["topics"] = Links("Topic", _topicsOf.BlogPosts[i]),
        },
        (prose, _) => new() { ["title"] = prose.Title(7), ["summary"] = prose.Summary(2, 320), ["body"] = prose.Body(6) });

    private IEnumerable<ImportedEntry> People() => Many("Person", "person", scale.People,
        (_, _) => new() { ["kind"] = "PERSON" },
        (prose, i) => new() { ["name"] = $"Dr. {prose.Title(2)} {i}", ["role"] = Roles[i % Roles.Length] });

    private IEnumerable<ImportedEntry> Sources() => Many("Source", "source", scale.Sources,
        (chance, i) => new()
        {
            ["title"] = new Prose(chance, Locale.En).Title(8),
            ["kind"] = "GUIDELINE",
            ["tier"] = "B",
            ["url"] = $"https://example.org/sources/{i}",
        },
        (_, _) => []);

    private IEnumerable<ImportedEntry> Many(
        string type, string slug, int count, Func<Chance, int, JsonObject> shared, Func<Prose, int, JsonObject> text) =>
        Enumerable.Range(0, count).Select(i =>
            One(type, $"{slug}-{i}", new Chance(Number(type), i), chance => shared(chance, i), prose => text(prose, i)));

    private ImportedEntry One(string type, string slug, Chance chance, Func<Chance, JsonObject> shared, Func<Prose, JsonObject> text)
    {
        var id = chance.Id();
        var published = DateTimeOffset.Parse(Day(chance) + "T09:00:00Z", CultureInfo.InvariantCulture);
        var document = new Document { Shared = shared(chance) };
        foreach (var locale in scale.Locales)
        {
            document.Texts[locale] = text(new Prose(chance, locale));
            document.Texts[locale][FieldPath.Slug] = slug;
        }
        return new ImportedEntry
        {
            Id = id,
            Type = catalog[type],
            Document = document,
            Standings = document.Texts.ToDictionary(t => t.Key, _ => new ImportedStanding { PublishedAt = published, UpdatedAt = published }),
        };
    }

    private JsonArray Links(string type, IEnumerable<int> targets) => [.. targets.Select(i => (JsonNode)Id(type, i).ToString())];

    // The first thing that an entry draws from its chance is its id, so anyone can tell it.
    private Guid Id(string type, int index) => new Chance(Number(type), index).Id();

    private int Number(string type) => catalog.Types.Index().First(t => t.Item.Name == type).Index;

    private static string Day(Chance chance) => string.Create(CultureInfo.InvariantCulture,
        $"20{chance.Between(14, 26)}-{chance.Between(1, 12):D2}-{chance.Between(1, 28):D2}");
}
