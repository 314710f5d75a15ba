using System.Text.Json.Nodes;
using Immunotherapy.Gateway.Tests.Differential.Generating;

namespace Immunotherapy.Gateway.Tests.Differential.Breaking;

/// <summary>What is sent, with a mistake of a kind in it.</summary>
internal sealed record Broken(string Kind, string Document, string? Name, JsonObject Variables)
{
    /// <summary>It asks for what drafts may lack.</summary>
    public bool IsForDrafts { get; init; }

    /// <summary>Variables that suit, where the mistake is in the variables.</summary>
    public JsonObject? Suitable { get; init; }

    /// <summary>What is sent one after the other: what is refused must be refused again, and be served after a refusal of its variables.</summary>
    public IEnumerable<JsonObject> Sendings => [Variables, Suitable ?? Variables];

    public static Broken Of(string kind, Operation whole, Chance chance) => new(kind, whole.Document, whole.Name, whole.Choose(chance));
}
