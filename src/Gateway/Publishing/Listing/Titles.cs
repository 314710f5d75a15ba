using System.Text.Json;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Publishing.Listing;

/// <summary>What an entry is called where it stands among others.</summary>
public static class Titles
{
    /// <summary>In a language, else the one that is served for it; null where nobody wrote one yet.</summary>
    public static string? Of(Node node, Locale locale)
    {
        var json = node.Values(node.Served(locale)).Json(node.Type.Title);
        return json.IsEmpty ? null : JsonSerializer.Deserialize<string>(json.Span);
    }
}
