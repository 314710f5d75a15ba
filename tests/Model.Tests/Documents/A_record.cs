using System.Text.Json.Nodes;
using Immunotherapy.Model.Codes;
using Immunotherapy.Model.Content;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Terms;

namespace Immunotherapy.Model.Tests.Documents;

public sealed class A_record
{
    private static readonly Guid Id = Guid.Parse("0f8fad5b-d9cb-5c1c-a165-70867728950e");

    [Fact]
    public void Has_the_values_of_its_document()
    {
        var topic = Read<Topic>(
            """
            {"kind":"OVERVIEW","audience":"PATIENT","parent":"#","position":3,"related":["#"],
             "sections":[{"key":"how","aspect":"HOW_IT_WORKS","embeds":["#"]},{"key":"why"}],
             "citations":[{"key":"s1","source":"#","locator":"Table 2"}]}
            """,
            """{"title":"Immunotherapy","summary":"S.","synonyms":["a","b"],"sections":{"how":{"heading":"How","body":"# T"},"why":{"heading":"Why"}}}""",
            """{"title":"Inmunoterapia","summary":"S.","sections":{"how":{"heading":"Cómo"}}}""");

        Assert.Equal(("Immunotherapy", "Inmunoterapia"), (topic.Title.In(Locale.En), topic.Title.In(Locale.Es)));
        Assert.Null(topic.PlainTitle);
        Assert.Equal((TopicKind.Overview, Audience.Patient, new Link<Topic>(Id), 3), (topic.Kind, topic.Audience, topic.Parent!.Value, topic.Position!.Value));
        Assert.Equal([new Link<Topic>(Id)], topic.Related);
        Assert.Equal(["a", "b"], topic.Synonyms!.In(Locale.En)!);
        Assert.Equal(["how", "why"], topic.Sections.Select(s => s.Key));
        Assert.Equal(("How", "Cómo", new RichText("# T")), (topic.Sections[0].Heading.In(Locale.En), topic.Sections[0].Heading.In(Locale.Es), topic.Sections[0].Body!.In(Locale.En)));
        Assert.Equal((HealthAspect.HowItWorks, (HealthAspect?)null), (topic.Sections[0].Aspect, topic.Sections[1].Aspect));
        Assert.Equal([new Link<IContent>(Id)], topic.Sections[0].Embeds);
        Assert.Empty(topic.Sections[1].Embeds);
        Assert.Equal((new Link<Source>(Id), "Table 2", (Supports?)null), (topic.Citations[0].Source, topic.Citations[0].Locator, topic.Citations[0].Supports));
    }

    [Fact]
    public void Has_days_instants_addresses_codes_and_pictures()
    {
        var webinar = Read<Webinar>(
            """{"status":"SCHEDULED","startsAt":"2026-11-23T09:00:00.5Z","registrationUrl":"https://example.org/a"}""", """{"title":"T","summary":"S"}""");
        var person = Read<Person>(
            """{"kind":"ROLE","codes":[{"system":"ORCID","value":"0000-0002-1825-0097","label":"J"}]}""",
            $$$"""{"name":"Nurse","photo":{"sha256":"{{{new string('a', 64)}}}","alt":"A nurse","width":2,"height":3}}""");
        var indication = Read<Indication>(
            """{"therapy":"#","cancerType":"#","regulator":"FDA","firstApprovalYear":2014,"firstApprovalDate":"2014-12-22","status":"ACTIVE"}""",
            """{"plainUse":"For melanoma."}""");

        Assert.Equal(new DateTimeOffset(2026, 11, 23, 9, 0, 0, 500, TimeSpan.Zero), webinar.StartsAt);
        Assert.Equal(new Uri("https://example.org/a"), webinar.RegistrationUrl);
        Assert.Empty(webinar.Topics);
        Assert.Equal([new Code(CodeSystem.Orcid, "0000-0002-1825-0097", "J")], person.Codes);
        Assert.Equal(new Image(new string('a', 64), "A nurse", 2, 3), person.Photo!.In(Locale.En));
        Assert.Equal((2014, new DateOnly(2014, 12, 22)), (indication.FirstApprovalYear, indication.FirstApprovalDate));
    }

    [Fact]
    public void Needs_what_is_required()
    {
        var refusal = Assert.Throws<NotSupportedException>(() => Read<Indication>("""{"therapy":"#"}""", "{}"));

        Assert.Contains("Indication.cancerType has no value", refusal.Message, StringComparison.Ordinal);
    }

    private static T Read<T>(string shared, params string[] texts) where T : IContent
    {
        var document = new Document { Shared = Parse(shared) };
        foreach (var (locale, text) in Locales.All.Zip(texts)) document.Texts[locale] = Parse(text);
        return Records.Read<T>(ImmunotherapyCatalog.Catalog[typeof(T).Name], document);
    }

    private static JsonObject Parse(string json) => (JsonObject)JsonNode.Parse(json.Replace("#\"", Id + "\"", StringComparison.Ordinal))!;
}
