using System.ComponentModel;
using Immunotherapy.Model.Codes;
using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Terms;

namespace Immunotherapy.Model.Content;

/// <summary>Someone who writes, speaks, reviews or is spoken of: a person, an organization or a role.</summary>
[Description("Someone who writes, speaks, reviews or is spoken of: a person, an organization or a role.")]
public sealed record Person : IContent
{
    [Field("The name as shown.", Max = 120, IsTitle = true)]
    public required Localized<string> Name { get; init; }

    [Field("A person, an organization or a role.")]
    public required PersonKind Kind { get; init; }

    [Field("What they do, in plain words.", Max = 160)]
    public Localized<string>? Role { get; init; }

    [Field("Degrees and licences.", Max = 120)]
    public string? Credentials { get; init; }

    [Field("Who they are, in plain words.", Max = 5_000)]
    public Localized<RichText>? Biography { get; init; }

    [Field("Whether a named person is alive, where known.")]
    public LifeStatus? Status { get; init; }

    [Field("Their own web page.")]
    public Uri? Website { get; init; }

    [Field("Their codes: ORCID, ROR.")]
    public IReadOnlyList<Code> Codes { get; init; } = [];

    [Field("A picture of them.")]
    public Localized<Image>? Photo { get; init; }

    [Field("Where what is said of them comes from.")]
    public IReadOnlyList<Citation> Citations { get; init; } = [];
}
