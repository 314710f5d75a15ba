namespace Immunotherapy.Gateway.Access;

/// <summary>It may not be done, or not so, or somebody was first. Nothing was changed; the message says to a person why and what to do.</summary>
public sealed class DeniedException(FormattableString sentence, Exception? inner = null) : Exception(FormattableString.Invariant(sentence), inner)
{
    /// <summary>The message with its parts apart, for who says it in another language.</summary>
    public FormattableString Sentence { get; } = sentence;
}
