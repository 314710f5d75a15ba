namespace Immunotherapy.Gateway.Exchange;

/// <summary>Front matter that cannot be read at all; the message is for the person who wrote the file.</summary>
internal sealed class BadYamlException(int line, string message) : Exception(message)
{
    public int Line { get; } = line;
}
