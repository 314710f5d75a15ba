using Immunotherapy.Gateway.Search.Words;

namespace Immunotherapy.Gateway.Search.Asking;

/// <summary>The words that make an entry a hit, as they are marked in it.</summary>
internal sealed class Marks
{
    private readonly HashSet<string> _words = [];
    private readonly HashSet<string> _stems = [];

    public void Add(WordForm form)
    {
        _words.Add(form.Folded);
        if (!form.IsStop) _stems.Add(form.Stem);
    }

    public bool Has(WordForm form) => _words.Contains(form.Folded) || !form.IsStop && _stems.Contains(form.Stem);
}
