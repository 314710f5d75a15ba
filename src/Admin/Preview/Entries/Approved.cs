namespace Immunotherapy.Admin.Preview.Entries;

/// <summary>One approval, as a row of a table of approvals.</summary>
public sealed record Approved : Mention
{
    public required string Regulator { get; init; }
    public required int FirstApprovalYear { get; init; }
    public required string Status { get; init; }
    public DateOnly? WithdrawnOn { get; init; }
    public string? Pathway { get; init; }
    public IReadOnlyList<string> Settings { get; init; } = [];
    public string? Line { get; init; }
    public IReadOnlyList<Biomarker> Biomarkers { get; init; } = [];
    public IReadOnlyList<Mention> Combination { get; init; } = [];
    public required ApprovedTherapy Therapy { get; init; }
    public required Mention CancerType { get; init; }
}

/// <summary>The therapy of an approval.</summary>
public sealed record ApprovedTherapy : Mention
{
    public required string TherapyClass { get; init; }
}

/// <summary>A marker that decides whether an approval applies.</summary>
public sealed record Biomarker(string Key, string Marker, string Requirement);
