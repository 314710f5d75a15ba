using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Model.Tests.Documents;

public sealed class A_path
{
    [Theory]
    [InlineData("name@en")]
    [InlineData("slug@es")]
    [InlineData("firstApprovalYear")]
    [InlineData("sections")]
    [InlineData("sections[how-it-works]")]
    [InlineData("sections[how-it-works].aspect")]
    [InlineData("sections[1].heading@es")]
    public void Is_written_as_it_was_read(string text) => Assert.Equal(text, FieldPath.TryParse(text)?.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("Name")]
    [InlineData("name@")]
    [InlineData("name@fr")]
    [InlineData("name@EN")]
    [InlineData("name@en\n")]
    [InlineData("sections[]")]
    [InlineData("sections[How]")]
    [InlineData("sections[a--b]")]
    [InlineData("sections.heading")]
    [InlineData("sections[a].b.c")]
    [InlineData("sections[a][b]")]
    [InlineData(" name")]
    public void That_is_none_is_null(string text) => Assert.Null(FieldPath.TryParse(text));

    [Fact]
    public void Has_its_four_pieces() =>
        Assert.Equal(new FieldPath("sections", "how", "heading", Locale.Es), FieldPath.TryParse("sections[how].heading@es"));
}
