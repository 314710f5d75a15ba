using System.Text;
using System.Text.Json;
using Immunotherapy.Gateway.Execution;

namespace Immunotherapy.Gateway.Tests.Differential;

/// <summary>One engine's answer, taken apart into what must be alike.</summary>
internal sealed record Answer(Outcome Outcome, string Json, string? Data, IReadOnlyList<string> Errors, IReadOnlyList<string> Codes)
{
    public static Answer Of(OperationAnswer answer)
    {
        var root = JsonDocument.Parse(answer.Json).RootElement;
        JsonElement[] errors = root.TryGetProperty("errors", out var some) ? [.. some.EnumerateArray()] : [];
        return new Answer(
            answer.Outcome,
            Encoding.UTF8.GetString(answer.Json.Span),
            root.TryGetProperty("data", out var data) ? data.GetRawText() : null,
            [.. errors.Select(Told)],
            [.. errors.Select(Code)]);
    }

    /// <summary>Says where they differ; null: nowhere. Only the id of an unexpected error may.</summary>
    public static string? Difference(Answer one, Answer other) =>
        one.Outcome != other.Outcome ? $"the outcome is {one.Outcome} or {other.Outcome}"
        : !one.Errors.SequenceEqual(other.Errors) ? $"the errors are\n  {string.Join("\n  ", one.Errors)}\nor\n  {string.Join("\n  ", other.Errors)}"
        : one.Data != other.Data ? $"the data differ from character {one.Data?.Zip(other.Data ?? "").TakeWhile(c => c.First == c.Second).Count()} on"
        : one.Errors.Count == 0 && one.Json != other.Json ? "the bytes around the data differ"
        : null;

    private static string Told(JsonElement error) => string.Join(' ', Code(error), Part(error, "path"), Part(error, "locations"), Part(error, "message"));

    private static string Code(JsonElement error) => error.GetProperty("extensions").GetProperty("code").GetString()!;

    private static string Part(JsonElement error, string name) => error.TryGetProperty(name, out var part) ? part.GetRawText() : "-";
}
