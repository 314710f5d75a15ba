namespace Immunotherapy.Model.Standing;

/// <summary>What a reader must be told before the text itself.</summary>
public sealed record Notice(NoticeKind Kind, string Text, DateTimeOffset EffectiveAt);
