using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Publishing;

/// <summary>What an entry is called in files: its default-language slug; null when it has none.</summary>
public sealed record KeptSlug(Guid Id, ContentType Type, string? Slug);
