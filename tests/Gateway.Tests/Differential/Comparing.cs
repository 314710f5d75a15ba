using Immunotherapy.Gateway.Graph;
using Immunotherapy.Gateway.Tests.Differential.Content;

namespace Immunotherapy.Gateway.Tests.Differential;

/// <summary>Holds the answers of both engines against each other, and makes a difference easy to see.</summary>
internal sealed class Comparing(Scene first)
{
    private readonly BothEngines _engines = new(first);
    private readonly SortedDictionary<string, int> _codes = [];

    private int _answers;

    /// <summary>The answers that plans gave themselves.</summary>
    public long Planned => _engines.Planned;

    public override string ToString() => $"{_answers} answers of each engine, {Planned} of them by a plan, errors: {string.Join(", ", _codes.Select(c => $"{c.Key} {c.Value}"))}";

    /// <summary>The answer, which is the same from both.</summary>
    public async Task<Answer> CompareAsync(int number, Request request)
    {
        var (plans, reference) = await _engines.SendAsync(request);
        _answers++;
        foreach (var code in reference.Codes.Distinct()) _codes[code] = _codes.GetValueOrDefault(code) + 1;
        if (Wrong(plans, reference) is not null) await FailAsync(number, request);
        Assert.True(_engines.Logged.Count == 0, string.Join('\n', _engines.Logged));
        return reference;
    }

    private static string? Wrong(Answer plans, Answer reference) =>
        reference.Codes.Contains(ErrorCodes.Internal) ? "a fault of ours" : Answer.Difference(plans, reference);

    private async Task FailAsync(int number, Request request)
    {
        var shrunk = request with { Document = await new Shrinking(IsWrongAsync).ShrinkAsync(request.Document) };
        Assert.Fail($"{await DescribeAsync(number, shrunk)}\n\nBefore it was shrunk:\n{await DescribeAsync(number, request)}");

        async Task<bool> IsWrongAsync(string document)
        {
            var (plans, reference) = await _engines.SendAsync(request with { Document = document });
            return Wrong(plans, reference) is not null;
        }
    }

    private async Task<string> DescribeAsync(int number, Request request)
    {
        var (plans, reference) = await _engines.SendAsync(request);
        return $"""
            Operation {number} of seed {Effort.Seed}, over {request.Scene.Name}, asked for {request.Locale}: {Wrong(plans, reference)}
            {request.Document}
            operation name: {request.Name}
            variables: {request.Variables.ToJsonString()}{(request.Before is { } before ? $", after it was sent with {before.ToJsonString()}" : "")}
            plans:     {plans.Json}
            reference: {reference.Json}
            """;
    }
}
