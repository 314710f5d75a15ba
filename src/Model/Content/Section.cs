using System.ComponentModel;
using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Terms;

namespace Immunotherapy.Model.Content;

/// <summary>One part of a topic's page, with the entries it shows.</summary>
[Description("One part of a topic's page, with the entries it shows.")]
public sealed record Section : IPart
{
    public required string Key { get; init; }

    [Field("The heading of the section.", Max = 120)]
    public required Localized<string> Heading { get; init; }

    [Field("The text of the section.", Max = 20_000)]
    public Localized<RichText>? Body { get; init; }

    [Field("Which question of a reader it answers.")]
    public HealthAspect? Aspect { get; init; }

    [Field("Entries shown in this section, in order.", Inverse = "embeddingTopics")]
    public IReadOnlyList<Link<IContent>> Embeds { get; init; } = [];
}
