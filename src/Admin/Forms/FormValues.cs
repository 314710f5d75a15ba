using Immunotherapy.Gateway.Publishing.Reading;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Admin.Forms;

/// <summary>What the script of a form was told of the server's values, so that it is told only what is new.</summary>
internal sealed class FormValues
{
    private readonly Dictionary<string, string> _told = [];
    private IReadOnlyList<FieldPath> _fields = [];

    /// <summary>Whether the form had just these fields when it was told last; else its lists are drawn anew first.</summary>
    public bool AreFor(EntryView view) => FormPaths.Of(view.Type, view.Working).SequenceEqual(_fields);

    /// <summary>From path to value, of what differs from what was told before; what is told here counts as told.</summary>
    public IReadOnlyList<object?[]> News(EntryView view)
    {
        var news = new List<object?[]>();
        _fields = [.. FormPaths.Of(view.Type, view.Working)];
        foreach (var path in _fields)
        {
            var value = DocumentRules.Get(view.Working, path);
            var (name, json) = (path.ToString(), value?.ToJsonString() ?? "");
            if (_told.TryGetValue(name, out var told) && told == json) continue;
            _told[name] = json;
            news.Add([name, value]);
        }
        return news;
    }

    /// <summary>Paths of texts that were written before the default language's was changed.</summary>
    public static IReadOnlyList<string> Lagging(EntryView view) =>
    [
        .. from path in FormPaths.Of(view.Type, view.Working)
           where path.Locale is not (null or Locales.Default)
           let first = path with { Locale = Locales.Default }
           where view.VersionOf(first.ToString()) > view.VersionOf(path.ToString())
               && DocumentRules.Get(view.Working, path) is not null && DocumentRules.Get(view.Working, first) is not null
           select path.ToString(),
    ];
}
