using System.Text.Json.Nodes;
using Immunotherapy.Model.Content;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Model.Tests.Documents;

public sealed class A_document
{
    private const string Cancer = "0f8fad5b-d9cb-5c1c-a165-70867728950e";
    private const string Source = "1f8fad5b-d9cb-5c1c-a165-70867728950e";

    private static readonly ContentType Topic = ImmunotherapyCatalog.Catalog["Topic"];

    [Fact]
    public void That_is_whole_may_be_published() => Assert.Empty(DocumentRules.Check(Topic, Whole(), Locale.En));

    [Fact]
    public void Needs_slug_required_fields_and_those_of_its_parts_in_the_language_that_is_published()
    {
        var document = Whole();
        document.Shared.Remove("kind");

        Assert.Equal(
            ["slug@es", "title@es", "summary@es", "kind", "sections[how].heading@es", "sections[why].heading@es"],
            DocumentRules.Check(Topic, document, Locale.Es).Select(f => f.Path));
    }

    [Theory]
    [InlineData("sections", "sections")]
    [InlineData("title@en", "title@en")]
    [InlineData("slug@en", "slug@en")]
    [InlineData("sections[why].heading@en", "sections[why].heading@en")]
    [InlineData("citations[s1].source", "citations[s1].source")]
    public void Is_not_published_without(string taken, string told)
    {
        var document = Whole();
        Put(document, taken, null);

        var finding = Assert.Single(DocumentRules.Check(Topic, document, Locale.En));

        Assert.Equal(told, finding.Path);
        Assert.True(finding.Blocks);
        Assert.Contains("missing", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_not_published_with_a_blank_title()
    {
        var document = Whole();
        Put(document, "title@en", "  ");

        Assert.Equal("title@en", Assert.Single(DocumentRules.Check(Topic, document, Locale.En)).Path);
    }

    [Fact]
    public void Is_not_held_back_by_another_language()
    {
        var document = Whole();
        Put(document, "title@es", new string('a', 500));

        Assert.Empty(DocumentRules.Check(Topic, document, Locale.En));
    }

    [Fact]
    public void With_a_wrong_value_is_told_once_and_where()
    {
        var document = Whole();
        document.Shared["kind"] = "NOTHING";
        document.Shared["unknown"] = 1;
        document.Texts[Locale.En]["title"] = new string('a', 91);
        document.Texts[Locale.En]["sections"]!["gone"] = new JsonObject { ["heading"] = "Gone" };

        var findings = DocumentRules.Check(Topic, document, Locale.En);

        Assert.Equal(["kind", "sections[gone]", "title@en", "unknown"],
            findings.Select(f => f.Path.Replace("[gone]@en", "[gone]", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Is_read_as_a_whole_and_keeps_what_is_right()
    {
        var document = Whole();
        document.Shared["parent"] = Cancer.ToUpperInvariant();
        document.Shared["position"] = "first";
        document.Shared["sections"]![0]!["aspect"] = "NOTHING";

        var (read, findings) = DocumentRules.ReadAll(Topic, document);

        Assert.Equal(["position", "sections[how].aspect"], findings.Select(f => f.Path).Order());
        Assert.Equal(Cancer, Get(read, "parent")?.GetValue<string>());
        Assert.Equal("How it works", Get(read, "sections[how].heading@en")?.GetValue<string>());
        Assert.Null(Get(read, "position"));
        Assert.Null(Get(read, "sections[how].aspect"));
    }

    [Fact]
    public void Gives_back_what_was_put()
    {
        var document = new Document();
        Put(document, "kind", "OVERVIEW");
        Put(document, "title@en", "Immunotherapy");
        Put(document, "sections[how].heading@es", "Cómo funciona");
        Put(document, "sections[why].aspect", "BENEFITS");

        Assert.Equal("""{"kind":"OVERVIEW","sections":[{"key":"how"},{"aspect":"BENEFITS","key":"why"}]}""", Cases.Json(document.Shared));
        Assert.Equal("Cómo funciona", Get(document, "sections[how].heading@es")?.GetValue<string>());
        Assert.Null(Get(document, "sections[how].heading@en"));
        Assert.Equal("how", Get(document, "sections[how]")?["key"]?.GetValue<string>());
    }

    [Fact]
    public void Loses_the_texts_of_a_part_in_all_languages_with_the_part()
    {
        var document = Whole();
        Put(document, "sections[how].heading@es", "Cómo funciona");

        Put(document, "sections[how]", null);

        Assert.Null(Get(document, "sections[how].heading@en"));
        Assert.Equal("Why", Get(document, "sections[why].heading@en")?.GetValue<string>());
        Assert.DoesNotContain(Locale.Es, document.Texts.Keys);
    }

    [Fact]
    public void Keeps_the_texts_of_the_parts_that_stay_when_the_list_is_put_in_another_order()
    {
        var document = Whole();

        Put(document, "sections", new JsonArray(new JsonObject { ["key"] = "why" }, new JsonObject { ["key"] = "how" }));

        Assert.Equal("How it works", Get(document, "sections[how].heading@en")?.GetValue<string>());
        Put(document, "sections", new JsonArray(new JsonObject { ["key"] = "why" }));
        Assert.Null(Get(document, "sections[how].heading@en"));
    }

    [Fact]
    public void Is_as_it_was_when_what_was_put_is_taken_away()
    {
        var document = Whole();
        var (shared, text) = (Cases.Json(document.Shared), Cases.Json(document.Texts[Locale.En]));

        foreach (var path in new[] { "sections[new].heading@es", "position", "plainTitle@en", "sections[how].body@en" })
            Put(document, path, path == "position" ? 1 : "a");
        foreach (var path in new[] { "sections[new]", "position", "plainTitle@en", "sections[how].body@en" })
            Put(document, path, null);

        Assert.Equal((shared, text), (Cases.Json(document.Shared), Cases.Json(document.Texts[Locale.En])));
        Assert.Equal([Locale.En], document.Texts.Keys);
    }

    [Fact]
    public void Takes_one_value_in_two_places()
    {
        var (first, second) = (new Document(), new Document());
        JsonNode value = new JsonArray("a", "b");

        Put(first, "synonyms@en", value);
        Put(second, "synonyms@en", value);

        Assert.True(JsonNode.DeepEquals(Get(first, "synonyms@en"), Get(second, "synonyms@en")));
    }

    [Fact]
    public void Tells_its_links_with_their_paths()
    {
        var document = Whole();
        Put(document, "related", new JsonArray(Cancer, Source));

        Assert.Equal(
            [("sections[how].embeds", Cancer), ("related", Cancer), ("related", Source), ("citations[s1].source", Source)],
            DocumentRules.Links(Topic, document).Select(l => (l.Path.ToString(), l.Target.ToString())));
    }

    [Fact]
    public void Tells_its_rich_texts_of_one_language_with_their_paths()
    {
        var document = Whole();
        Put(document, "sections[how].body@en", "T cells *attack*.");
        Put(document, "sections[how].body@es", "Las células T atacan.");

        Assert.Equal([("sections[how].body@en", "T cells *attack*.")],
            DocumentRules.RichTexts(Topic, document, Locale.En).Select(t => (t.Path.ToString(), t.Markdown)));
    }

    [Fact]
    public void With_a_key_that_stands_twice_is_refused()
    {
        var document = new Document { Shared = (JsonObject)JsonNode.Parse("""{"kind":"OVERVIEW","kind":"TREATMENT"}""")! };

        Assert.Contains(DocumentRules.ReadAll(Topic, document).Findings, f => f.Message.Contains("stands twice", StringComparison.Ordinal));
    }

    private static Document Whole() => new()
    {
        Shared = (JsonObject)JsonNode.Parse($$"""
            {"kind":"OVERVIEW","audience":"PATIENT",
             "sections":[{"key":"how","embeds":["{{Cancer}}"]},{"key":"why"}],
             "citations":[{"key":"s1","source":"{{Source}}","locator":"Table 2"}]}
            """)!,
        Texts =
        {
            [Locale.En] = (JsonObject)JsonNode.Parse("""
                {"slug":"immunotherapy","title":"Immunotherapy","summary":"It helps the body fight cancer.",
                 "sections":{"how":{"heading":"How it works"},"why":{"heading":"Why"}}}
                """)!,
        },
    };

    private static void Put(Document document, string path, JsonNode? value) =>
        DocumentRules.Set(Topic, document, FieldPath.TryParse(path)!, value);

    private static JsonNode? Get(Document document, string path) => DocumentRules.Get(document, FieldPath.TryParse(path)!);
}
