using Immunotherapy.Model.Documents;

namespace Immunotherapy.Gateway.Publishing;

/// <summary>A finding, and the entry it is about.</summary>
internal sealed record PlanFinding(Plan Plan, Finding Finding);
