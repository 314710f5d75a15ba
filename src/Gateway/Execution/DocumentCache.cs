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
    private readonly Queue<Kept> _byAge = new();
    private long _characters;

    public ReadDocument? Find(ReadOnlySpan<byte> text)
    {
        if (!_byText.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(text, out var kept)) return null;
        if (!kept.WasUsed) kept.WasUsed = true;
        return kept.Document;
    }

    public void Keep(byte[] text, ReadDocument document)
    {
        lock (_keeping)
        {
            var kept = new Kept(text, document);
            if (!_byText.TryAdd(text, kept)) return;
            _byAge.Enqueue(kept);
            _characters += text.Length;
            while (_byAge.Count > 0 && IsOverfull()) MakeRoom(_byAge.Dequeue());
        }
    }

    private bool IsOverfull() => _byAge.Count > limits.Value.CachedDocuments || _characters * BytesPerCharacter > limits.Value.CachedDocumentBytes;

    private void MakeRoom(Kept oldest)
    {
        if (oldest.WasUsed)
        {
            oldest.WasUsed = false;
            _byAge.Enqueue(oldest);
            return;
        }
        _byText.TryRemove(oldest.Text, out _);
        _characters -= oldest.Text.Length;
    }

    private sealed class Kept(byte[] text, ReadDocument document)
    {
        public byte[] Text { get; } = text;
        public ReadDocument Document { get; } = document;
        public bool WasUsed { get; set; }
    }
}
