using Microsoft.Extensions.Options;

namespace Immunotherapy.Gateway.Execution;

/// <summary>The documents that were used last, by their exact text. Bounded in number and in bytes.</summary>
internal sealed class DocumentCache(IOptions<OperationLimits> limits)
{
    // A tree takes about forty bytes for each character of dense text, measured on the patient page; its text two more.
    private const int BytesPerCharacter = 42;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedListNode<(string Text, ReadDocument Document)>> _byText = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Text, ReadDocument Document)> _byUse = new();
    private long _characters;

    public ReadDocument? Find(string text)
    {
        lock (_lock)
        {
            if (!_byText.TryGetValue(text, out var place)) return null;
            _byUse.Remove(place);
            _byUse.AddFirst(place);
            return place.Value.Document;
        }
    }

    public void Keep(string text, ReadDocument document)
    {
        lock (_lock)
        {
            if (_byText.ContainsKey(text)) return;
            _byText[text] = _byUse.AddFirst((text, document));
            _characters += text.Length;
            while (_byUse.Last is { } oldest && IsOverfull()) Forget(oldest);
        }
    }

    private bool IsOverfull() =>
        _byUse.Count > limits.Value.CachedDocuments || _characters * BytesPerCharacter > limits.Value.CachedDocumentBytes;

    private void Forget(LinkedListNode<(string Text, ReadDocument Document)> place)
    {
        _byUse.Remove(place);
        _byText.Remove(place.Value.Text);
        _characters -= place.Value.Text.Length;
    }
}
