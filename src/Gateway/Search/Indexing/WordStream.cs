using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Immunotherapy.Gateway.Search.Indexing;

/// <summary>Hands words that were read before to the index.</summary>
internal sealed class WordStream : TokenStream
{
    private readonly List<string> _words;
    private readonly ICharTermAttribute _word;
    private int _next;

    public WordStream(List<string> words) => (_words, _word) = (words, AddAttribute<ICharTermAttribute>());

    public override bool IncrementToken()
    {
        if (_next == _words.Count) return false;
        ClearAttributes();
        _word.SetEmpty().Append(_words[_next++]);
        return true;
    }

    public override void Reset() => _next = 0;
}
