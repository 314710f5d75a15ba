using System.Text.Json.Nodes;
using Immunotherapy.Model.Codes;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Model.Documents;

/// <summary>Reads a code: its system, its value in the format of that system, and its label.</summary>
internal static class CodeReader
{
    private const int LongestLabel = 300;

    private static readonly string[] Names = ["system", "value", "label"];
    private static readonly Vocabulary Systems = Vocabulary.Of(typeof(CodeSystem));

    public static Reading Read(JsonNode node)
    {
        if (ObjectReader.Problem(node, $"A code", Names) is { } problem) return Reading.Wrong(problem);
        var (system, wrongSystem) = ValueReader.OfText(node["system"]!, ReadSystem);
        if (wrongSystem is not null) return Reading.Wrong(wrongSystem);
        var (value, wrongValue) = ValueReader.OfText(node["value"]!, text => ReadValue(system!.GetValue<string>(), text));
        if (wrongValue is not null) return Reading.Wrong(wrongValue);
        var (label, wrongLabel) = ValueReader.OfText(node["label"]!, text => TextRules.Read(text, max: LongestLabel));
        if (wrongLabel is not null) return Reading.Wrong($"The label of the code: {wrongLabel}");
        return label is null ? Reading.Wrong($"A code needs its label: the name that its system gives it.")
            : new Reading(new JsonObject { ["label"] = label, ["system"] = system, ["value"] = value });
    }

    private static Reading ReadSystem(string text) => Systems.Find(text) switch
    {
        null => Reading.Wrong($"{Reading.Quote(text)} is not a system of codes. {Nearest.Advice(text, [.. Systems.Terms.Select(t => t.Name)])}"),
        { Value: CodeSystem.SnomedCt } => Reading.Wrong($"The licence of SNOMED CT does not let us publish its codes. Use a code of another system."),
        { } term => new Reading(JsonValue.Create(term.Name)),
    };

    private static Reading ReadValue(string system, string text) =>
        CodeFormats.Problem((CodeSystem)Systems.Find(system)!.Value, text) is { } problem
            ? Reading.Wrong($"{Reading.Quote(text)} is not a code of {system}. {problem}")
            : new Reading(JsonValue.Create(text));
}
