using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Search.Indexing;

/// <summary>The fields of the index that hold the words of one language. Languages have their own, so that none meets another's words.</summary>
internal sealed class WordFields
{
    private static readonly WordFields[] Each = [.. Locales.All.Select(l => new WordFields(l))];

    private WordFields(Locale locale)
    {
        var tag = locale.Tag();
        (Title, TitleStems, Names, WholeNames, All, AllStems) = ($"{tag}.title", $"{tag}.title.stems", $"{tag}.names", $"{tag}.whole", $"{tag}.all", $"{tag}.all.stems");
    }

    public static WordFields Of(Locale locale) => Each[(int)locale];

    public string Title { get; }
    public string TitleStems { get; }

    /// <summary>The words of other names, and codes.</summary>
    public string Names { get; }

    /// <summary>Titles, names, codes and slugs, each as one; see <see cref="NameKeys"/>.</summary>
    public string WholeNames { get; }

    /// <summary>All words, those of titles and names too.</summary>
    public string All { get; }

    public string AllStems { get; }
}
