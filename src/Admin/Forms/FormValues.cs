using Immunotherapy.Gateway.Publishing.Reading;
using Immunotherapy.Model.Documents;

namespace Immunotherapy.Admin.Forms;

/// <summary>What the script of a form was told of the server's values, so that it is told only what is new.</summary>
internal sealed class FormValues
{
    private readonly Dictionary<string, string> _told = [];

    /// <summary>From path to value, of what differs from what was told before; what is told here counts as told.</summary>
    public IReadOnlyList<object?[]> News(EntryView view)
    {
        var news = new List<object?[]>();
        foreach (var path in FormPaths.Of(view.Type, view.Working))
        {
            var value = DocumentRules.Get(view.Working, path);
            var (name, json) = (path.ToString(), value?.ToJsonString() ?? "");
            if (_told.TryGetValue(name, out var told) && told == json) continue;
            _told[name] = json;
            news.Add([name, value]);
        }
        return news;
    }
}
