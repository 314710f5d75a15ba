using System.ComponentModel;
using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Terms;

namespace Immunotherapy.Model.Content;

/// <summary>A page or hub of patient education; topics form a tree.</summary>
[Description("A page or hub of patient education. Topics form a tree.")]
public sealed record Topic : IContent
{
    [Field("The heading of the page.", Max = 90, IsTitle = true)]
    public required Localized<string> Title { get; init; }

    [Field("The heading as a question, for voice and search.", Max = 120)]
    public Localized<string>? PlainTitle { get; init; }

    [Field("The main message in one to three sentences.", Max = 320)]
    public required Localized<string> Summary { get; init; }

    [Field("What the topic is about.")]
    public required TopicKind Kind { get; init; }

    [Field("For whom it is written.")]
    public required Audience Audience { get; init; }

    [Field("The topic that this one belongs under.", Inverse = "children", InverseIsList = true, InverseOrder = "position")]
    public Link<Topic>? Parent { get; init; }

    [Field("Where it stands among its siblings, lowest first.", Min = 0, Max = 10_000)]
    public int? Position { get; init; }

    [Field("The parts of the page, in reading order.", MaxItems = 40)]
    public required IReadOnlyList<Section> Sections { get; init; }

    [Field("Topics to read next.", Inverse = "relatedTopics")]
    public IReadOnlyList<Link<Topic>> Related { get; init; } = [];

    [Field("Other words that people search for.", Max = 60)]
    public Localized<IReadOnlyList<string>>? Synonyms { get; init; }

    [Field("What the claims on the page rest on.")]
    public IReadOnlyList<Citation> Citations { get; init; } = [];
}
