using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Publishing.Previews;

/// <summary>What a token that holds opens: one language of one entry, until then.</summary>
public sealed record PreviewPass(Guid EntryId, Locale Locale, DateTimeOffset ExpiresAt);
