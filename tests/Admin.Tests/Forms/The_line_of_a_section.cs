using System.Text.Json.Nodes;
using Immunotherapy.Admin.Sections;
using Immunotherapy.Model.Content;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Admin.Tests.Forms;

public sealed class The_line_of_a_section
{
    private const string Ribbon = "🎗";
    private static readonly ContentType Topic = ImmunotherapyCatalog.Catalog["Topic"];

    [Theory]
    [InlineData(79, "…")]
    [InlineData(78, Ribbon + "…")]
    public void Has_a_title_that_ends_between_two_characters(int before, string end)
    {
        var title = Of(heading: new string('a', before) + Ribbon + "bb", body: "").Title;

        Assert.Equal(new string('a', before) + end, title);
    }

    [Fact]
    public void Has_words_that_end_between_two_characters()
    {
        var words = Of(heading: "How it works", body: new string('a', 139) + Ribbon + "bb").FirstWords;

        Assert.Equal(new string('a', 139) + "…", words);
    }

    private static SectionSummary Of(string heading, string body)
    {
        var document = new Document
        {
            Shared = new JsonObject { ["sections"] = new JsonArray(new JsonObject { ["key"] = "how" }) },
            Texts =
            {
                [Locale.En] = new JsonObject
                {
                    ["sections"] = new JsonObject { ["how"] = new JsonObject { ["heading"] = heading, ["body"] = body } },
                },
            },
        };
        return SectionSummary.Of(document, Topic["sections"], "how", Locale.En);
    }
}
