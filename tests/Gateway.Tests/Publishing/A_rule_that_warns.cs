using System.Text.Json.Nodes;
using Immunotherapy.Gateway.Publishing.Rules;
using Immunotherapy.Model.Content;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Tests.Publishing;

public sealed class A_rule_that_warns
{
    [Theory]
    [InlineData("Eligibility", """{"asOf":"2026-12-01","validUntil":"2027-06-01"}""", "asOf")]
    [InlineData("Eligibility", """{"asOf":"2026-11-01","validUntil":"2026-10-01"}""", "validUntil")]
    [InlineData("Eligibility", """{"asOf":"2025-11-01","validUntil":"2026-11-23"}""", "validUntil")]
    [InlineData("Eligibility", """{"asOf":"2026-11-01","validUntil":"2028-05-02"}""", "validUntil")]
    [InlineData("Eligibility", """{"asOf":"2026-11-01","validUntil":"2028-05-01"}""")]
    [InlineData("Indication", """{"citations":[{"key":"a"}],"status":"ACTIVE","firstApprovalYear":2014,"firstApprovalDate":"2015-01-01"}""", "firstApprovalDate")]
    [InlineData("Indication", """{"citations":[{"key":"a"}],"status":"WITHDRAWN","firstApprovalYear":2014}""", "withdrawnOn")]
    [InlineData("Indication", """{"citations":[{"key":"a"}],"status":"ACTIVE","firstApprovalYear":2014,"withdrawnOn":"2020-01-01"}""", "status")]
    [InlineData("Indication", """{"citations":[{"key":"a"}],"status":"WITHDRAWN","firstApprovalYear":2014,"withdrawnOn":"2013-01-01"}""", "withdrawnOn")]
    [InlineData("Indication", """{"status":"ACTIVE","firstApprovalYear":2014}""", "citations")]
    [InlineData("Webinar", """{"citations":[{"key":"a"}],"startsAt":"2026-12-01T17:00:00Z","endsAt":"2026-12-01T17:00:00Z","timeZone":"America/New_York"}""", "endsAt")]
    [InlineData("Webinar", """{"citations":[{"key":"a"}],"startsAt":"2026-12-01T17:00:00Z"}""", "timeZone")]
    [InlineData("Webinar", """{"citations":[{"key":"a"}],"timeZone":"America/Atlantis"}""", "timeZone")]
    [InlineData("Webinar", """{"citations":[{"key":"a"}],"startsAt":"2026-12-01T17:00:00Z","endsAt":"2026-12-01T18:00:00Z","timeZone":"America/New_York"}""")]
    public void Names_the_field_that_does_not_agree(string type, string shared, params string[] paths) =>
        Assert.Equal(paths, Warnings(type, shared, Locale.En, "{}"));

    [Theory]
    [InlineData(Locale.En, "Stop taking it.", "summary@en")]
    [InlineData(Locale.En, "A miracle, a breakthrough.", "summary@en", "summary@en")]
    [InlineData(Locale.En, "It cures.", "summary@en")]
    [InlineData(Locale.En, "Take 200 mg.", "summary@en")]
    [InlineData(Locale.En, "Currently approved.", "summary@en")]
    [InlineData(Locale.En, "It procures knowledge of newborns.")]
    [InlineData(Locale.Es, "Deje de tomar la medicina.", "summary@es")]
    [InlineData(Locale.Es, "Un nuevo fármaco, hoy.", "summary@es", "summary@es")]
    [InlineData(Locale.Es, "Procurar ayuda.")]
    public void Names_the_words_that_do_not_belong_in_patient_text(Locale locale, string summary, params string[] paths) =>
        Assert.Equal(paths, Warnings("Video", """{"citations":[{"key":"a"}]}""", locale, new JsonObject { ["summary"] = summary }.ToJsonString()));

    [Fact]
    public void Reads_the_texts_of_parts_too() => Assert.Equal(
        ["sections[how].body@en"],
        Warnings("Topic", """{"citations":[{"key":"a"}],"sections":[{"key":"how"}]}""", Locale.En, """{"sections":{"how":{"body":"A miracle."}}}"""));

    private static IEnumerable<string> Warnings(string type, string shared, Locale locale, string text)
    {
        var document = new Document { Shared = JsonNode.Parse(shared)!.AsObject() };
        document.Texts[locale] = JsonNode.Parse(text)!.AsObject();
        return Checks.Alone(ImmunotherapyCatalog.Catalog[type], document, Newsroom.Start).Where(f => !f.Blocks).Select(f => f.Path);
    }
}
