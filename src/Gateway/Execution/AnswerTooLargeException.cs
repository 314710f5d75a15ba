namespace Immunotherapy.Gateway.Execution;

/// <summary>The answer grew past its limit while it was written.</summary>
internal sealed class AnswerTooLargeException() : Exception("The answer is larger than it may be.");
