using Bunit;
using Immunotherapy.Model.Content;

namespace Immunotherapy.Admin.Tests.Forms;

public sealed class A_field_of_the_form(FormServer server) : IClassFixture<FormServer>
{
    // What values.js can read and write.
    private static readonly string[] Kinds =
        ["text", "lines", "markdown", "number", "numbers", "boolean", "date", "instant", "choice", "choices", "codes", "image"];

    public static TheoryData<string, string> Typed { get; } =
        [.. from type in ImmunotherapyCatalog.Types from field in type.Fields where !field.IsLink && field.Part is null select (type.Name, field.Name)];

    [Theory]
    [MemberData(nameof(Typed))]
    public async Task Is_named_explained_and_known_to_the_script(string type, string name)
    {
        await using var page = await FormPage.OpenAsync(server, type);
        var field = page.Entry.Type[name];

        var drawn = page.Draw(name);

        Assert.Equal(field.Description, drawn.Find(".help").TextContent);
        Assert.Equal(field.IsRequired, drawn.FindAll(".star").Count == 1);
        var boxes = drawn.FindAll("[data-path]");
        Assert.Equal(field.IsLocalized ? [$"{name}@en", $"{name}@es"] : [name], boxes.Select(b => b.GetAttribute("data-path")));
        Assert.All(boxes, box => Assert.Contains(box.GetAttribute("data-kind"), Kinds));
        Assert.All(boxes, box => Assert.NotEmpty(box.QuerySelectorAll("[data-input]")));
        var ids = drawn.FindAll("[id]").Select(e => e.Id).ToHashSet();
        Assert.All(drawn.FindAll("[aria-labelledby], [aria-describedby]"), element =>
            Assert.All($"{element.GetAttribute("aria-labelledby")} {element.GetAttribute("aria-describedby")}".Split(' ', StringSplitOptions.RemoveEmptyEntries), id => Assert.Contains(id, ids)));
    }

    [Fact]
    public async Task Is_a_form_of_its_own_which_nobody_sends()
    {
        await using var page = await FormPage.OpenAsync(server, "Topic");

        var boxes = page.Draw("summary").FindAll("[data-path]");

        Assert.Equal([("FORM", "dialog"), ("FORM", "dialog")], boxes.Select(box => (box.TagName, box.GetAttribute("method"))));
    }

    [Fact]
    public async Task Says_which_language_is_written_in_it()
    {
        await using var page = await FormPage.OpenAsync(server, "Topic");

        var drawn = page.Draw("summary");

        Assert.Equal(["en", "es"], drawn.FindAll("[data-input]").Select(i => i.GetAttribute("lang")));
    }

    [Fact]
    public async Task Offers_the_values_of_its_vocabulary_with_their_sentences()
    {
        await using var page = await FormPage.OpenAsync(server, "Topic");
        var terms = page.Entry.Type["kind"].Vocabulary!.Terms;

        var options = page.Draw("kind").FindAll("option").Skip(1).ToList();

        Assert.Equal(terms.Select(t => (t.Name, t.Description)), options.Select(o => (o.GetAttribute("value")!, o.GetAttribute("title")!)));
    }
}
