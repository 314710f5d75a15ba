namespace Immunotherapy.Admin.Preview.Entries;

/// <summary>What a reader must be told before the text itself.</summary>
public sealed record NoticeText(string Kind, string Text, DateTimeOffset EffectiveAt);
