namespace Immunotherapy.Gateway.Tests.Attacks;

/// <summary>A document that is meant to hurt, and how it must be refused.</summary>
/// <param name="Name">What it tries, in a few words.</param>
/// <param name="Text">The document.</param>
/// <param name="Code">What is told in <c>extensions.code</c>.</param>
/// <param name="Status">The status of the answer when the door takes its size.</param>
public sealed record AttackDocument(string Name, string Text, string Code, int Status = 400);
