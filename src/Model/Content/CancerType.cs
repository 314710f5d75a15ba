using System.ComponentModel;
using Immunotherapy.Model.Codes;
using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Terms;

namespace Immunotherapy.Model.Content;

/// <summary>One kind of cancer, by plain name and by code.</summary>
[Description("One kind of cancer, by plain name and by code.")]
[Through("therapies", "Therapies approved for this cancer and not withdrawn, each once, in order of first approval.",
    Over = "indications", To = "therapy", OrderBy = "firstApprovalYear", Where = "status", Is = "ACTIVE")]
public sealed record CancerType : IContent
{
    [Field("The plain name.", Max = 90, IsTitle = true)]
    public required Localized<string> Name { get; init; }

    [Field("Other names, the clinical one among them.", Max = 120, IsName = true)]
    public Localized<IReadOnlyList<string>>? OtherNames { get; init; }

    [Field("One or two sentences on what it is.", Max = 320)]
    public required Localized<string> Summary { get; init; }

    [Field("What it is, in plain words.", Max = 20_000)]
    public Localized<RichText>? Definition { get; init; }

    [Field("The part of the body, or the marker, it is grouped by.")]
    public required CancerGroup Group { get; init; }

    [Field("What tells it from other cancers.")]
    public required CancerBasis DefinedBy { get; init; }

    [Field("Its codes in terminologies; at least one.")]
    public required IReadOnlyList<Code> Codes { get; init; }

    [Field("The wider kind of cancer it belongs to.", Inverse = "narrower", InverseIsList = true)]
    public Link<CancerType>? Broader { get; init; }

    [Field("Whether it is rare.")]
    public bool? IsRare { get; init; }

    [Field("The topics it belongs to.", Inverse = "cancerTypes")]
    public IReadOnlyList<Link<Topic>> Topics { get; init; } = [];

    [Field("What the claims rest on.")]
    public IReadOnlyList<Citation> Citations { get; init; } = [];
}
