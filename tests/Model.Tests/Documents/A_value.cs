using System.Text.Json.Nodes;
using Immunotherapy.Model.Content;
using Immunotherapy.Model.Documents;

namespace Immunotherapy.Model.Tests.Documents;

public sealed class A_value
{
    [Theory]
    [InlineData("Topic", "title@en", "\"Immunotherapy\"", "\"Immunotherapy\"")]
    [InlineData("Topic", "title@es", "\"¿Qué es? 😀\"", "\"¿Qué es? \\uD83D\\uDE00\"")]
    [InlineData("Topic", "title@en", "\"\"", null)]
    [InlineData("Topic", "title@en", "null", null)]
    [InlineData("Topic", "summary@en", "\"a\\r\\nb\\rc\\td\"", "\"a\\nb\\nc\\td\"")]
    [InlineData("BlogPost", "body@en", "\"# One\\r\\n\\r\\nTwo\"", "\"# One\\n\\nTwo\"")]
    [InlineData("Topic", "synonyms@en", "[\"a\",null,\"b\",\"a\"]", "[\"a\",\"b\",\"a\"]")]
    [InlineData("Topic", "synonyms@en", "[]", null)]
    [InlineData("Eligibility", "jurisdictions", "[\"US\",\"MX\"]", "[\"US\",\"MX\"]")]
    [InlineData("Indication", "firstApprovalYear", "2014", "2014")]
    [InlineData("Indication", "firstApprovalYear", "2014.0", "2014")]
    [InlineData("Indication", "firstApprovalYear", "2.014e3", "2014")]
    [InlineData("CancerType", "isRare", "true", "true")]
    [InlineData("Eligibility", "asOf", "\"2024-02-29\"", "\"2024-02-29\"")]
    [InlineData("Webinar", "startsAt", "\"2026-11-23T09:00:00Z\"", "\"2026-11-23T09:00:00Z\"")]
    [InlineData("Webinar", "startsAt", "\"2026-11-23T09:00:00.000Z\"", "\"2026-11-23T09:00:00Z\"")]
    [InlineData("Webinar", "startsAt", "\"2026-11-23T09:00:00.250+00:00\"", "\"2026-11-23T09:00:00.25Z\"")]
    [InlineData("Webinar", "startsAt", "\"2026-11-23T20:00-05:00\"", "\"2026-11-24T01:00:00Z\"")]
    [InlineData("Topic", "kind", "\"SIDE_EFFECTS\"", "\"SIDE_EFFECTS\"")]
    [InlineData("Therapy", "routes", "[\"INTRAVENOUS\"]", "[\"INTRAVENOUS\"]")]
    [InlineData("Person", "website", "\"https://example.org/a?b=c#d\"", "\"https://example.org/a?b=c#d\"")]
    [InlineData("CancerType", "codes", "[{\"value\":\"C3224\",\"system\":\"NCIT\",\"label\":\"Melanoma\"}]",
        "[{\"label\":\"Melanoma\",\"system\":\"NCIT\",\"value\":\"C3224\"}]")]
    [InlineData("Topic", "parent", "\"0F8FAD5B-D9CB-5C1C-A165-70867728950E\"", "\"0f8fad5b-d9cb-5c1c-a165-70867728950e\"")]
    [InlineData("Topic", "related", "[\"0F8FAD5B-D9CB-5C1C-A165-70867728950E\"]", "[\"0f8fad5b-d9cb-5c1c-a165-70867728950e\"]")]
    [InlineData("Topic", "slug@en", "\"how-it-works\"", "\"how-it-works\"")]
    [InlineData("Topic", "sections", "[{\"aspect\":\"OVERVIEW\",\"key\":\"how\"},{\"key\":\"why\",\"aspect\":null}]",
        "[{\"aspect\":\"OVERVIEW\",\"key\":\"how\"},{\"key\":\"why\"}]")]
    [InlineData("Topic", "sections[how]", "{\"aspect\":\"OVERVIEW\"}", "{\"aspect\":\"OVERVIEW\",\"key\":\"how\"}")]
    [InlineData("Topic", "sections[how].heading@es", "\"Cómo\"", "\"Cómo\"")]
    [InlineData("SideEffect", "warningSigns[blood].redFlag", "false", "false")]
    public void Is_kept_in_one_way(string type, string path, string json, string? kept)
    {
        var (value, finding) = Read(type, path, json);

        Assert.Null(finding);
        Assert.Equal(kept, value is null ? null : Cases.Json(value));
    }

    [Theory]
    [InlineData("Topic", "titel@en", "\"a\"", "Did you mean 'title'?")]
    [InlineData("Topic", "wholly", "\"a\"", "Known: title, plainTitle, summary")]
    [InlineData("Topic", "title", "\"a\"", "Write title@en.")]
    [InlineData("Topic", "kind@en", "\"OVERVIEW\"", "the same in all languages. Write kind.")]
    [InlineData("Topic", "kind[a]", "\"OVERVIEW\"", "'kind' has no parts. Leave out '[a]'.")]
    [InlineData("Topic", "sections[how].headings@en", "\"a\"", "Section has no field 'headings'. Did you mean 'heading'?")]
    [InlineData("Topic", "sections[how].heading", "\"a\"", "Write sections[how].heading@en.")]
    [InlineData("Topic", "sections@en", "[]", "sections[key].heading@en")]
    [InlineData("Topic", "slug", "\"abc\"", "Write slug@en.")]
    [InlineData("Topic", "title@en", "5", "It is a number, but should be a text")]
    [InlineData("Topic", "title@en", "\"a\\nb\"", "A title is one line.")]
    [InlineData("Topic", "title@en", "\"a\\u0000\"", "NUL character. Delete it. It is character 2.")]
    [InlineData("Topic", "summary@en", "\"\\u001b[0m\"", "control character (U+001B)")]
    [InlineData("Topic", "summary@en", "\"\\u0085\"", "control character (U+0085)")]
    [InlineData("Topic", "summary@en", "\"a\\u202Eb\"", "U+202E")]
    [InlineData("Topic", "summary@en", "\"a\\u2067b\"", "never turns it back")]
    [InlineData("Topic", "summary@en", "\"\\u202Aa\\u202C \\u2066b\"", "never turns it back")]
    [InlineData("Topic", "summary@en", "\"a\\ud83d\"", "half of a character")]
    [InlineData("Topic", "synonyms@en", "[\"\\ud83d\"]", "half of a character")]
    [InlineData("Topic", "synonyms@en", "\"a\"", "'synonyms' is a list")]
    [InlineData("Topic", "synonyms@en", "[\"a\",\"\"]", "Item 2 is empty.")]
    [InlineData("Eligibility", "jurisdictions", "[\"USA\"]", "Item 1: It has 3 characters; at most 2 are allowed. Shorten it by 1.")]
    [InlineData("Eligibility", "jurisdictions", "[\"U\"]", "at least 2 are needed")]
    [InlineData("Indication", "firstApprovalYear", "\"2014\"", "should be a number without quotes")]
    [InlineData("Indication", "firstApprovalYear", "2014.5", "not a whole number")]
    [InlineData("Indication", "firstApprovalYear", "1979", "the lowest is 1980")]
    [InlineData("Indication", "firstApprovalYear", "2101", "the highest is 2100")]
    [InlineData("Indication", "firstApprovalYear", "1e999", "too large")]
    [InlineData("CancerType", "isRare", "\"true\"", "should be true or false")]
    [InlineData("Eligibility", "asOf", "\"2014-13-01\"", "'2014-13-01' is not a date. Write it as 2014-12-31.")]
    [InlineData("Eligibility", "asOf", "\"2023-02-29\"", "is not a date")]
    [InlineData("Eligibility", "asOf", "\"2014-1-1\"", "is not a date")]
    [InlineData("Webinar", "startsAt", "\"2026-11-23T09:00:00\"", "with its offset from UTC")]
    [InlineData("Webinar", "startsAt", "\"2026-11-23\"", "is not an instant")]
    [InlineData("Topic", "kind", "\"SIDE_EFECTS\"", "Did you mean 'SIDE_EFFECTS'?")]
    [InlineData("Topic", "audience", "\"doctor\"", "'doctor' is not a value of Audience. Known: PATIENT, CAREGIVER, PROFESSIONAL.")]
    [InlineData("Therapy", "routes", "[\"INTRAVENOUS\",\"INTRAVENOUS\"]", "Item 2: 'INTRAVENOUS' stands twice.")]
    [InlineData("Person", "website", "\"example.org\"", "is not a web address")]
    [InlineData("Person", "website", "\"javascript:alert(1)\"", "is not a web address")]
    [InlineData("Person", "website", "\"https://example.org/a b\"", "is not a web address")]
    [InlineData("CancerType", "codes", "[{\"system\":\"NCIT\",\"value\":\"C3224\"}]", "Item 1: A code needs 'label'. It has system, value, label.")]
    [InlineData("CancerType", "codes", "[{\"system\":\"NCI\",\"value\":\"C3224\",\"label\":\"a\"}]", "Did you mean 'NCIT'?")]
    [InlineData("CancerType", "codes", "[{\"system\":\"NCIT\",\"value\":\"3224\",\"label\":\"a\"}]", "'3224' is not a code of NCIT. It should be a C and")]
    [InlineData("CancerType", "codes", "[{\"system\":\"NCIT\",\"value\":\"C3224\",\"label\":\"a\",\"more\":1}]", "A code has no 'more'.")]
    [InlineData("CancerType", "codes", "[{\"system\":\"SNOMED_CT\",\"value\":\"2092003\",\"label\":\"a\"}]", "does not let us publish")]
    [InlineData("CancerType", "codes", "[{\"system\":\"NCIT\",\"system\":\"MESH\",\"value\":\"C3224\",\"label\":\"a\"}]", "A key stands twice")]
    [InlineData("Topic", "parent", "\"immunotherapy\"", "is not an entry's id")]
    [InlineData("Topic", "parent", "\"{0f8fad5b-d9cb-5c1c-a165-70867728950e}\"", "is not an entry's id")]
    [InlineData("Topic", "related", "[\"0f8fad5b-d9cb-5c1c-a165-70867728950e\",\"0F8FAD5B-d9cb-5c1c-a165-70867728950e\"]", "stands twice")]
    [InlineData("Topic", "slug@en", "\"How it works\"", "is not a slug. Use 3 to 80")]
    [InlineData("Topic", "slug@en", "\"ab\"", "is not a slug. Use 3 to 80")]
    [InlineData("Topic", "sections", "[{\"key\":\"how\"},{\"key\":\"how\"}]", "The key 'how' stands twice.")]
    [InlineData("Topic", "sections", "[{\"aspect\":\"OVERVIEW\"}]", "Item 1: A part needs its 'key'")]
    [InlineData("Topic", "sections", "[{\"key\":\"No key\"}]", "Use up to 60 of a-z")]
    [InlineData("Topic", "sections", "{}", "Write it in [ and ].")]
    [InlineData("Topic", "sections[how]", "{\"key\":\"why\"}", "never changes")]
    public void Is_refused_with_what_to_do(string type, string path, string json, string message)
    {
        var (value, finding) = Read(type, path, json);

        Assert.Null(value);
        Assert.NotNull(finding);
        Assert.True(finding.Blocks);
        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_part_is_refused_at_its_own_place()
    {
        var (_, finding) = Read("Topic", "sections", "[{\"key\":\"how\",\"aspect\":\"WHAT\"}]");

        Assert.Equal("sections[how].aspect", finding?.Path);
    }

    [Fact]
    public void May_not_have_more_characters_than_the_field_allows()
    {
        Assert.Null(Read("Topic", "title@en", Quoted(string.Concat(Enumerable.Repeat("😀", 90)))).Finding);
        Assert.Contains("at most 90 are allowed. Shorten it by 1.", Read("Topic", "title@en", Quoted(new string('a', 91))).Finding?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void May_not_have_more_items_than_the_field_allows()
    {
        var parts = new JsonArray([.. Enumerable.Range(0, 41).Select(i => new JsonObject { ["key"] = $"s{i}" })]);

        Assert.Contains("has 41 items; at most 40 are allowed", Read("Topic", "sections", parts.ToJsonString()).Finding?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_an_address_may_have_two_thousand_characters()
    {
        Assert.Null(Read("Person", "website", Quoted("https://example.org/".PadRight(2000, 'a'))).Finding);
        Assert.Contains("at most 2000", Read("Person", "website", Quoted("https://example.org/".PadRight(2001, 'a'))).Finding?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_quoted_short_and_clean_in_the_message()
    {
        var (_, finding) = Read("Topic", "kind", Quoted("\u0007" + new string('x', 500)));

        Assert.Contains("'�xxx", finding?.Message, StringComparison.Ordinal);
        Assert.True(finding?.Message.Length < 400);
    }

    [Theory]
    [InlineData("""{"sha256":"AA","alt":"A nurse","width":1,"height":1}""", "64 hexadecimal digits")]
    [InlineData("""{"sha256":"#","alt":" ","width":1,"height":1}""", "needs 'alt'")]
    [InlineData("""{"sha256":"#","alt":"A nurse","width":0,"height":1}""", "1 or more")]
    [InlineData("""{"sha256":"#","alt":"A nurse","width":1}""", "needs 'height'")]
    public void Of_an_image_needs_hash_words_and_size(string json, string message)
    {
        var (_, finding) = Read("Person", "photo@en", json.Replace("#", new string('a', 64), StringComparison.Ordinal));

        Assert.Contains(message, finding?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_an_image_keeps_its_hash_in_lower_case()
    {
        var (value, _) = Read("Person", "photo@en", $$"""{"sha256":"{{new string('A', 64)}}","alt":"A nurse","width":2,"height":3}""");

        Assert.Equal($$"""{"alt":"A nurse","height":3,"sha256":"{{new string('a', 64)}}","width":2}""", Cases.Json(value!));
    }

    [Theory]
    [InlineData("Topic", "sections", "[{\"key\":\"how\",\"aspect\":\"OVERVIEW\"}]")]
    [InlineData("Webinar", "startsAt", "\"2026-11-23T20:00-05:00\"")]
    public void Read_twice_is_the_same(string type, string path, string json)
    {
        var once = Cases.Json(Read(type, path, json).Value!);

        Assert.Equal(once, Cases.Json(Read(type, path, once).Value!));
    }

    private static string Quoted(string text) => JsonValue.Create(text).ToJsonString();

    private static (JsonNode? Value, Finding? Finding) Read(string type, string path, string json) =>
        DocumentRules.Read(ImmunotherapyCatalog.Catalog[type], FieldPath.TryParse(path)!, JsonNode.Parse(json));
}
