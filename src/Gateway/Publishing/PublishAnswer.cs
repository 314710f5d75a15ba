using Immunotherapy.Model.Documents;

namespace Immunotherapy.Gateway.Publishing;

/// <summary>What was published: its revision, the number of the change, and what a person should look at.</summary>
public sealed record PublishAnswer(Guid EntryId, int Revision, long Change, IReadOnlyList<Finding> Warnings);
