namespace Immunotherapy.Admin.Preview.Entries;

/// <summary>One approval, with its facts.</summary>
public sealed record IndicationEntry : ShownEntry
{
    public required string Regulator { get; init; }
    public required int FirstApprovalYear { get; init; }
    public DateOnly? FirstApprovalDate { get; init; }
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
