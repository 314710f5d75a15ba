using System.Diagnostics;
using System.Globalization;
using GraphQL;
using GraphQL.Validation;
using GraphQLParser;
using GraphQLParser.AST;
using Immunotherapy.Gateway.Execution.Merging;
using Immunotherapy.Gateway.Tests.Execution;

namespace Immunotherapy.Bench.Merging;

/// <summary>How long the rule that merges fields takes for the worst documents that the limits let through.</summary>
internal static class MergingBench
{
    private const int Rounds = 30;
    private const double MostMilliseconds = 50;

    public static int Run()
    {
        var worst = 0.0;
        foreach (var text in MergingDocuments.Worst)
        {
            var document = Parser.Parse(text);
            var best = Enumerable.Range(0, Rounds).Min(_ => Milliseconds(document));
            worst = Math.Max(worst, best);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{best,8:F2} ms  {text.Length,6} characters  {text[..Math.Min(60, text.Length)]}…"));
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Worst: {worst:F2} ms of {MostMilliseconds} ms"));
        return worst <= MostMilliseconds ? 0 : 1;
    }

    private static double Milliseconds(GraphQLDocument document)
    {
        var began = Stopwatch.GetTimestamp();
        new DocumentValidator().ValidateAsync(new ValidationOptions
        {
            Schema = MergingSchema.Small,
            Document = document,
            Operation = document.Definitions.OfType<GraphQLOperationDefinition>().First(),
            Rules = [new FieldsCanBeMerged()],
            Variables = Inputs.Empty,
            Extensions = Inputs.Empty,
        }).GetAwaiter().GetResult();
        return Stopwatch.GetElapsedTime(began).TotalMilliseconds;
    }
}
