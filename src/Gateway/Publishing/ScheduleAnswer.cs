using Immunotherapy.Model.Documents;

namespace Immunotherapy.Gateway.Publishing;

/// <summary>What the clock will do: when, with which revision, and what a person should know of it.</summary>
public sealed record ScheduleAnswer(Guid Id, DateTimeOffset DueAt, int Revision, FormattableString? Remark, IReadOnlyList<Finding> Warnings);
