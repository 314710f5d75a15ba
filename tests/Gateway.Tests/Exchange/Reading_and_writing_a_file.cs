namespace Immunotherapy.Gateway.Tests.Exchange;

public sealed class Reading_and_writing_a_file
{
    private const string Canonical = """
        ---
        id: 0f8fad5b-d9cb-5c1c-a165-70867728950e
        type: Topic
        recalled: true
        fields:
          kind: OVERVIEW
          audience: PATIENT
          parent: immunotherapy
          position: 1
          sections:
            - key: how-it-works
              aspect: HOW_IT_WORKS
              embeds:
                - topics/immunotherapy
            - key: "2026"
        en:
          slug: immunotherapy
          oldSlugs:
            - immuno
            - "null"
          publishedAt: 2026-11-23T09:00:00Z
          updatedAt: 2026-11-24T09:00:00Z
          review:
            state: SAMPLE
            lastReviewed: 2026-11-20
            nextReviewDue: 2027-05-23
          notice:
            kind: SAMPLE
            text: "Sample: no clinician has reviewed it."
            effectiveAt: 2026-11-23T09:00:00Z
          fields:
            title: Immunotherapy
            sections:
              how-it-works:
                heading: How it works
              "2026":
                heading: "2026"
            synonyms:
              - immune therapy
              - "yes"
        es:
          slug: inmunoterapia
          updatedAt: 2026-11-23T09:00:00Z
          fields:
            title: Inmunoterapia
        ---
        <!-- sections[how-it-works].body@en -->

        Markdown of that rich text.

        \<!-- sections[how-it-works].body@es -->

        Still English.

        <!-- sections[how-it-works].body@es -->

        Markdown en español.

        """;

    [Fact]
    public void Gives_a_canonical_file_back_byte_for_byte() =>
        Assert.Equal(Canonical, new MemoryFiles().With("topics/immunotherapy.md", Canonical).Rewritten());

    [Fact]
    public void Gives_a_file_from_another_system_its_canonical_form()
    {
        var windows = "\uFEFF" + Canonical.Replace("\n", "\r\n", StringComparison.Ordinal);

        Assert.Equal(Canonical, new MemoryFiles().With("topics/immunotherapy.md", windows).Rewritten());
    }

    [Fact]
    public void Takes_any_plain_YAML_and_gives_its_canonical_form_back()
    {
        const string Free = """
            ---
            # Written by hand.
            type: 'GlossaryTerm'
            id: 0f8fad5b-d9cb-5c1c-a165-70867728950e
            es: { slug: "yo", updatedAt: 2026-11-23T09:00:00Z, fields: { term: Yo } }
            en:
                fields:
                    variants: [self,
                      own]
                    term: >-
                      Self and
                      own
                slug: self
            ---

            <!-- definition@en -->
            What belongs to the body.
            """;

        Assert.Equal("""
            ---
            id: 0f8fad5b-d9cb-5c1c-a165-70867728950e
            type: GlossaryTerm
            en:
              slug: self
              updatedAt: 2026-11-23T09:00:00Z
              fields:
                term: Self and own
                variants:
                  - self
                  - own
            es:
              slug: yo-mismo
              updatedAt: 2026-11-23T09:00:00Z
              fields:
                term: Yo
            ---
            <!-- definition@en -->

            What belongs to the body.

            """, new MemoryFiles().With("glossaryTerms/anything.md", Free.Replace("\"yo\"", "yo-mismo", StringComparison.Ordinal)).Rewritten());
    }

    [Fact]
    public void Finds_the_target_of_a_link_in_a_file_of_any_form()
    {
        var files = new MemoryFiles()
            .With("topics/a.md", "---\nid: 1f8fad5b-d9cb-5c1c-a165-70867728950e\ntype: Topic\nfields:\n  parent: the-parent\n---\n")
            .With("topics/b.md", "---\nen: { slug: 'the-parent' }\ntype: Topic\nid: 0f8fad5b-d9cb-5c1c-a165-70867728950e\n---\n");

        var (entries, problems, _) = MemoryFiles.Read(files);

        Assert.Empty(problems);
        Assert.Equal("0f8fad5b-d9cb-5c1c-a165-70867728950e", (string?)entries[0].Document.Shared["parent"]);
    }

    [Fact]
    public void Names_an_entry_without_a_default_slug_by_its_id()
    {
        var files = new MemoryFiles()
            .With("topics/0f8fad5b-d9cb-5c1c-a165-70867728950e.md", "---\nid: 0f8fad5b-d9cb-5c1c-a165-70867728950e\ntype: Topic\nfields:\n  kind: OVERVIEW\n---\n")
            .With("topics/a.md", "---\nid: 1f8fad5b-d9cb-5c1c-a165-70867728950e\ntype: Topic\nfields:\n  parent: 0f8fad5b-d9cb-5c1c-a165-70867728950e\n---\n");

        var (entries, problems, names) = MemoryFiles.Read(files);

        Assert.Empty(problems);
        Assert.Equal("0f8fad5b-d9cb-5c1c-a165-70867728950e", (string?)entries[1].Document.Shared["parent"]);
        Assert.Equal("topics/0f8fad5b-d9cb-5c1c-a165-70867728950e.md", Gateway.Exchange.EntryWriter.PathOf(entries[0], names));
    }
}
