namespace Immunotherapy.Gateway.Search;

/// <summary>A piece of a plain text; one after the other they are the text. Never markup, whatever the content holds.</summary>
/// <param name="Text">The piece.</param>
/// <param name="IsMatch">It is what was looked for.</param>
public readonly record struct TextSpan(string Text, bool IsMatch);
