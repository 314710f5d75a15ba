using System.Text.Json.Nodes;
using Immunotherapy.Model.Content;
using Immunotherapy.Model.Documents;

namespace Immunotherapy.Model.Reading;

/// <summary>The names of the drugs of a library, which are held out when its texts are scored.</summary>
public static class DrugNames
{
    /// <summary>All names of one therapy: generic, of the United States, of brands and others.</summary>
    /// <param name="therapy">A document of the type <see cref="Therapy"/>.</param>
    public static IEnumerable<string> Of(Document therapy)
    {
        var names = new List<JsonNode?> { therapy.Shared["genericName"], therapy.Shared["usNonproprietaryName"] };
        if (therapy.Shared["aliases"] is JsonArray aliases) names.AddRange(aliases.Select(alias => alias!["name"]));
        return names.OfType<JsonValue>().Select(name => name.GetValue<string>());
    }
}
