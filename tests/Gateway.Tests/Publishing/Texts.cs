using System.Text.Json.Nodes;

namespace Immunotherapy.Gateway.Tests.Publishing;

/// <summary>Values of entries that can be published.</summary>
internal static class Texts
{
    public static (string Path, JsonNode? Value)[] Topic(string slug, string? es = null)
    {
        (string, JsonNode?)[] english =
        [
            ("slug@en", slug), ("title@en", $"Title of {slug}"), ("summary@en", "One sentence."), ("kind", "OVERVIEW"), ("audience", "PATIENT"),
            ("sections", new JsonArray(new JsonObject { ["key"] = "how" })), ("sections[how].heading@en", "How it works"),
            ("sections[how].body@en", "Some *words*."),
        ];
        return es is null ? english :
        [
            .. english, ("slug@es", es), ("title@es", $"Título de {es}"), ("summary@es", "Una frase."), ("sections[how].heading@es", "Cómo funciona"),
        ];
    }

    public static (string Path, JsonNode? Value)[] Therapy(string slug) =>
    [
        ("slug@en", slug), ("genericName", slug), ("therapyClass", "CHECKPOINT_INHIBITOR"), ("scope", "CORE"), ("summary@en", "A drug."),
        ("routes", new JsonArray("INTRAVENOUS")), ("marketStatus", "MARKETED"),
    ];

    public static (string Path, JsonNode? Value)[] CancerType(string slug) =>
    [
        ("slug@en", slug), ("name@en", slug), ("summary@en", "A cancer."), ("group", "SKIN"), ("definedBy", "SITE"),
        ("codes", new JsonArray(new JsonObject { ["system"] = "NCIT", ["value"] = "C3510", ["label"] = "Cutaneous Melanoma" })),
    ];

    public static (string Path, JsonNode? Value)[] Indication(string slug, Guid therapy, Guid cancer) =>
    [
        ("slug@en", slug), ("therapy", therapy.ToString()), ("cancerType", cancer.ToString()), ("plainUse@en", "For a cancer."), ("regulator", "FDA"),
        ("firstApprovalYear", 2014), ("status", "ACTIVE"),
    ];
}
