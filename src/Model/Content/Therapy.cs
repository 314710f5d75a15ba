using System.ComponentModel;
using Immunotherapy.Model.Codes;
using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Terms;

namespace Immunotherapy.Model.Content;

/// <summary>A drug, a cell product or another treatment that works through the immune system.</summary>
[Description("A drug, a cell product or another treatment that works through the immune system.")]
[Through("cancerTypes", "Cancers it is approved for and not withdrawn, each once, in order of first approval.",
    Over = "indications", To = "cancerType", OrderBy = "firstApprovalYear", Where = "status", Is = "ACTIVE")]
public sealed record Therapy : IContent
{
    [Field("The international nonproprietary name.", Max = 90, IsTitle = true)]
    public required string GenericName { get; init; }

    [Field("The name in the United States, with its four-letter suffix where it has one.", Max = 120, IsName = true)]
    public string? UsNonproprietaryName { get; init; }

    [Field("Its other names, by kind.")]
    public IReadOnlyList<DrugAlias> Aliases { get; init; } = [];

    [Field("How it works on the immune system.")]
    public required TherapyClass TherapyClass { get; init; }

    [Field("How it belongs to this library.")]
    public required TherapyScope Scope { get; init; }

    [Field("What it is, in one to three sentences.", Max = 320)]
    public required Localized<string> Summary { get; init; }

    [Field("How it works, in plain words.", Max = 20_000)]
    public Localized<RichText>? Mechanism { get; init; }

    [Field("What it acts on.")]
    public IReadOnlyList<MolecularTarget> Targets { get; init; } = [];

    [Field("How it is given.")]
    public required IReadOnlyList<Route> Routes { get; init; }

    [Field("Where it is given.")]
    public IReadOnlyList<CareSetting> GivenWhere { get; init; } = [];

    [Field("Whether it can be had in the United States.")]
    public required MarketStatus MarketStatus { get; init; }

    [Field("The year of the first approval for any cancer in the United States.", Min = 1980, Max = 2100)]
    public int? FirstApprovalYear { get; init; }

    [Field("The therapy that this one is another formulation of.", Inverse = "formulations", InverseIsList = true)]
    public Link<Therapy>? FormulationOf { get; init; }

    [Field("Its codes in terminologies.")]
    public IReadOnlyList<Code> Codes { get; init; } = [];

    [Field("The topics it belongs to.", Inverse = "therapies")]
    public IReadOnlyList<Link<Topic>> Topics { get; init; } = [];

    [Field("What the claims rest on.")]
    public IReadOnlyList<Citation> Citations { get; init; } = [];
}
