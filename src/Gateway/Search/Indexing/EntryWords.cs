using Immunotherapy.Gateway.Search.Words;

namespace Immunotherapy.Gateway.Search.Indexing;

/// <summary>The words of one language of an entry, sorted by where they are looked for.</summary>
internal sealed class EntryWords
{
    public List<string> Title { get; } = [];
    public List<string> TitleStems { get; } = [];
    public List<string> Names { get; } = [];
    public List<string> All { get; } = [];
    public List<string> AllStems { get; } = [];
    public HashSet<string> WholeNames { get; } = [];
    public HashSet<(bool IsInner, string Key)> Beginnings { get; } = [];

    public void Add(EntryText text, List<Word> words)
    {
        switch (text.Role)
        {
            case TextRole.Title:
                AddNames(words, Title);
                AddStems(words, TitleStems);
                break;
            case TextRole.Name:
                AddNames(words, Names);
                break;
            case TextRole.Word:
                AddWords(words, Names, withStopWords: true);
                break;
            case TextRole.Code:
                WholeNames.UnionWith(NameKeys.Of(words));
                return;
            case TextRole.Body:
                break;
        }
        AddWords(words, All, withStopWords: false);
        AddStems(words, AllStems);
    }

    private void AddNames(List<Word> words, List<string> into)
    {
        AddWords(words, into, withStopWords: true);
        foreach (var key in NameKeys.Of(words))
        {
            WholeNames.Add(key);
            Beginnings.Add((false, key));
            foreach (var rest in NameKeys.Inner(key)) Beginnings.Add((true, rest));
        }
    }

    private static void AddWords(List<Word> words, List<string> into, bool withStopWords)
    {
        foreach (var word in words)
        {
            if (word.Form.IsStop && !withStopWords) continue;
            into.Add(word.Form.Folded);
            if (word.Form.HasAccents) into.Add(word.Form.Exact);
        }
    }

    private static void AddStems(List<Word> words, List<string> into)
    {
        foreach (var word in words)
            if (!word.Form.IsStop) into.Add(word.Form.Stem);
    }
}
