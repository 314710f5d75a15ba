namespace Immunotherapy.Model.Codes;

/// <summary>A concept in someone's terminology. System, value and label travel together: a bare value means nothing.</summary>
public sealed record Code(CodeSystem System, string Value, string Label);
