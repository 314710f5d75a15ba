namespace Immunotherapy.Gateway.Tests.Exchange;

public sealed class A_bad_file
{
    private const string Good = """
        ---
        id: 0f8fad5b-d9cb-5c1c-a165-70867728950e
        type: CancerType
        fields:
          group: SKIN
          definedBy: SITE
          codes:
            - system: NCIT
              value: C3510
              label: Cutaneous Melanoma
          isRare: false
          citations:
            - key: s1
              source: some-source
        en:
          slug: melanoma
          publishedAt: 2026-11-23T09:00:00Z
          updatedAt: 2026-11-23T09:00:00Z
          review:
            state: SAMPLE
          notice:
            kind: SAMPLE
            text: Sample.
            effectiveAt: 2026-11-23T09:00:00Z
          fields:
            name: Melanoma
            otherNames:
              - Skin cancer
        ---
        <!-- definition@en -->

        A cancer of the skin.

        """;

    private const string Source = "---\nid: 1f8fad5b-d9cb-5c1c-a165-70867728950e\ntype: Source\nen:\n  slug: some-source\n---\n";

    [Theory]
    [InlineData("  group: SKIN", "  group: SKINN", 5, "fields.group", "Did you mean 'SKIN'?")]
    [InlineData("  group: SKIN", "  grup: SKIN", 5, "fields.grup", "Did you mean 'group'?")]
    [InlineData("  group: SKIN", "  group:", 5, "fields.group", "no value")]
    [InlineData("  group: SKIN", "  group: null", 5, "fields.group", "no value")]
    [InlineData("  group: SKIN", "  group: [SKIN]", 5, "fields.group", "One value")]
    [InlineData("  group: SKIN", "  name: Melanoma", 5, "fields.name", "once per language")]
    [InlineData("  group: SKIN", "  group: SKIN\n  group: SKIN", 6, null, "twice")]
    [InlineData("  group: SKIN", "  group: &a SKIN", 5, null, "Anchors")]
    [InlineData("  group: SKIN", "  group: *a", 5, null, "Aliases")]
    [InlineData("  group: SKIN", "  group: !!str SKIN", 5, null, "Tags")]
    [InlineData("  group: SKIN", "  group: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: 1}}}}}}}}}}}", 5, null, "levels")]
    [InlineData("  group: SKIN", "  group: \"SKIN", 5, null, "YAML")]
    [InlineData("  isRare: false", "  isRare: \"false\"", 11, "fields.isRare", "true or false")]
    [InlineData("  isRare: false", "  isRare: no", 11, "fields.isRare", "true or false")]
    [InlineData("      value: C3510", "      value: 3510", 7, "fields.codes", "NCIT")]
    [InlineData("      value: C3510", "      valu: C3510", 9, "fields.codes", "Did you mean 'value'?")]
    [InlineData("    - key: s1", "    - key: S 1", 13, "fields.citations", "key")]
    [InlineData("    - key: s1", "    - supports: DIRECT", 13, "fields.citations", "'- key:'")]
    [InlineData("      source: some-source", "      source: some-sourze", 14, "fields.citations[s1].source", "Did you mean 'some-source'?")]
    [InlineData("      source: some-source", "      sourse: some-source", 14, "fields.citations[s1].sourse", "Did you mean 'source'?")]
    [InlineData("    - key: s1", "    - key: s1\n    - key: s1", 14, "fields.citations", "twice")]
    [InlineData("type: CancerType", "type: Therapy", 3, "type", "cancerTypes")]
    [InlineData("id: 0f8fad5b-d9cb-5c1c-a165-70867728950e", "id: melanoma", 2, "id", "UUID")]
    [InlineData("id: 0f8fad5b-d9cb-5c1c-a165-70867728950e", "ide: 0f8fad5b", 2, "ide", "Did you mean 'id'?")]
    [InlineData("en:", "fr:", 15, "fr", "There is no 'fr'")]
    [InlineData("  slug: melanoma", "  slug: Melanoma!", 16, "en.slug", "slug")]
    [InlineData("  slug: melanoma", "  slugg: melanoma", 16, "en.slugg", "Did you mean 'slug'?")]
    [InlineData("  publishedAt: 2026-11-23T09:00:00Z", "  publishedAt: 2026-11-23", 17, "en.publishedAt", "instant")]
    [InlineData("    state: SAMPLE", "    state: SAMPEL", 20, "en.review.state", "Did you mean 'SAMPLE'?")]
    [InlineData("    state: SAMPLE", "    state: SAMPLE\n    nextReviewDue: soon", 21, "en.review.nextReviewDue", "date")]
    [InlineData("    text: Sample.\n", "", 22, "en.notice", "'text' is missing")]
    [InlineData("    name: Melanoma", "    name: \"Mela\\nnoma\"", 26, "en.fields.name", "one line")]
    [InlineData("    name: Melanoma", "    group: SKIN", 26, "en.fields.group", "same in all languages")]
    [InlineData("    name: Melanoma", "    definition: Text", 26, "en.fields.definition", "below the front matter")]
    [InlineData("      - Skin cancer", "      Skin cancer", 28, "en.fields.otherNames", "list")]
    [InlineData("<!-- definition@en -->", "<!-- definition@es -->", 30, "definition@es", "Did you mean 'definition@en'?")]
    [InlineData("<!-- definition@en -->", "<!-- defintion@en -->", 30, "defintion@en", "Did you mean 'definition@en'?")]
    [InlineData("<!-- definition@en -->", "", 30, null, "under a marker")]
    [InlineData("A cancer of the skin.", "", 30, "definition@en", "no text under")]
    [InlineData("A cancer of the skin.", "One.\n\n<!-- definition@en -->\n\nTwo.", 34, "definition@en", "twice")]
    public void Is_named_with_its_line_and_field(string good, string bad, int line, string? field, string words)
    {
        Assert.Contains(good, Good, StringComparison.Ordinal);
        var problems = MemoryFiles.Read(Files(Good.Replace(good, bad, StringComparison.Ordinal))).Problems;

        var problem = Assert.Single(problems, p => p.Line == line && p.Field == field);
        Assert.Equal("cancerTypes/melanoma.md", problem.File);
        Assert.Contains(words, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_no_file_that_reads_well() => Assert.Empty(MemoryFiles.Read(Files(Good)).Problems);

    [Fact]
    public void Is_told_in_one_line() => Assert.Matches(@"^cancerTypes/melanoma\.md:5 fields\.group: .*SKINN.* Did you mean 'SKIN'\?.*\z",
        Files(Good.Replace("SKIN\n", "SKINN\n", StringComparison.Ordinal)).Problem().ToString());

    [Fact]
    public void Tells_all_its_problems_at_once()
    {
        var bad = Good.Replace("SKIN\n", "SKINN\n", StringComparison.Ordinal).Replace("SITE", "SIGHT", StringComparison.Ordinal);

        Assert.Equal([5, 6], MemoryFiles.Read(Files(bad)).Problems.Select(p => p.Line));
    }

    [Theory]
    [InlineData("", "three dashes")]
    [InlineData("Just text.", "three dashes")]
    [InlineData("---\nid: x\n", "no end")]
    [InlineData("---\n---\n", "empty")]
    [InlineData("---\n- a\n---\n", "names and values")]
    public void Without_front_matter_is_refused(string text, string words) =>
        Assert.Contains(words, new MemoryFiles().With("topics/a.md", text).Problem().Message, StringComparison.Ordinal);

    [Fact]
    public void That_is_not_UTF_8_is_refused() =>
        Assert.Contains("UTF-8", new MemoryFiles().With("topics/a.md", [.. "---\n"u8, 0xE9, .. "\n---\n"u8]).Problem().Message, StringComparison.Ordinal);

    [Fact]
    public void That_is_too_large_is_refused() =>
        Assert.Contains("larger than 1024 KB", new MemoryFiles().With("topics/a.md", new string('-', 1024 * 1024 + 1)).Problem().Message, StringComparison.Ordinal);

    [Fact]
    public void In_a_folder_of_no_type_is_refused() =>
        Assert.Contains("Did you mean 'cancerTypes'?", new MemoryFiles().With("cancerType/melanoma.md", Good).Problem().Message, StringComparison.Ordinal);

    [Fact]
    public void With_the_id_or_slug_of_another_is_refused()
    {
        var problems = MemoryFiles.Read(Files(Good).With("cancerTypes/again.md", Good)
            .With("cancerTypes/other.md", Good.Replace("id: 0f", "id: 2f", StringComparison.Ordinal))).Problems;

        Assert.Equal(
            ["cancerTypes/melanoma.md id: The file cancerTypes/again.md has the same id.",
             "cancerTypes/other.md en.slug: The file cancerTypes/again.md has the same slug 'melanoma'."],
            problems.Select(p => p.ToString()));
    }

    private static MemoryFiles Files(string cancerType) =>
        new MemoryFiles().With("cancerTypes/melanoma.md", cancerType).With("sources/some-source.md", Source);
}
