using System.Collections.Concurrent;
using Microsoft.Extensions.Options;

namespace Immunotherapy.Gateway.Execution;

/// <summary>
/// The documents that were used lately, by their exact text. Bounded in number and in bytes. Finding one takes no lock: it only
/// marks it as used, and whoever makes room passes over what was marked since it last came by.
/// </summary>
internal sealed class DocumentCache(IOptions<OperationLimits> limits)
{
    // A tree takes about forty bytes for each character of dense text, measured on the patient page; its text two more, a plan as much again.
    private const int BytesPerCharacter = 84;

    private readonly Lock _keeping = new();
    private readonly ConcurrentDictionary<byte[], Kept> _byText = new(TextComparer.Instance);
    private readonly ConcurrentDictionary<byte[], Kept> _byEscapedText = new(TextComparer.Instance);
    private readonly Queue<Kept> _byAge = new();
    private long _characters;

    public ReadDocument? Find(DocumentText text)
    {
        if (!Like(text.IsEscaped).GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(text.Utf8.Span, out var kept)) return null;
        if (!kept.WasUsed) kept.WasUsed = true;
        return kept.Document;
    }

    public void Keep(DocumentText text, ReadDocument document)
    {
        var kept = new Kept(text.Utf8.ToArray(), text.IsEscaped, document);
        lock (_keeping)
        {
            if (!Like(text.IsEscaped).TryAdd(kept.Text, kept)) return;
            _byAge.Enqueue(kept);
            _characters += kept.Text.Length;
            while (_byAge.Count > 0 && IsOverfull()) MakeRoom(_byAge.Dequeue());
        }
    }

    // A document that came escaped is kept as it came: another door may send the same bytes and mean something else.
    private ConcurrentDictionary<byte[], Kept> Like(bool isEscaped) => isEscaped ? _byEscapedText : _byText;

    private bool IsOverfull() => _byAge.Count > limits.Value.CachedDocuments || _characters * BytesPerCharacter > limits.Value.CachedDocumentBytes;

    private void MakeRoom(Kept oldest)
    {
        if (oldest.WasUsed)
        {
            oldest.WasUsed = false;
            _byAge.Enqueue(oldest);
            return;
        }
        Like(oldest.IsEscaped).TryRemove(oldest.Text, out _);
        _characters -= oldest.Text.Length;
    }

    private sealed class Kept(byte[] text, bool isEscaped, ReadDocument document)
    {
        public byte[] Text { get; } = text;
        public bool IsEscaped { get; } = isEscaped;
        public ReadDocument Document { get; } = document;
        public bool WasUsed { get; set; }
    }
}
