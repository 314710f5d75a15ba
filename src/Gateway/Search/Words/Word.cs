namespace Immunotherapy.Gateway.Search.Words;

/// <summary>A word of a text, or several that are written as one, such as PD-L1: where it stands and the forms by which it is found.</summary>
/// <param name="Start">Its first character in the text.</param>
/// <param name="End">Behind its last.</param>
/// <param name="Form">How it is found.</param>
/// <param name="Parts">How many words before it in the list it is made of; 0 for a single word.</param>
internal readonly record struct Word(int Start, int End, WordForm Form, int Parts)
{
    /// <summary>Whether it is made of others, without what joins them.</summary>
    public bool IsJoined => Parts > 0;
}
