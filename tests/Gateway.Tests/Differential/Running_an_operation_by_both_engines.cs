using GraphQL.Types;
using Immunotherapy.Gateway.Tests.Differential.Breaking;
using Immunotherapy.Gateway.Tests.Differential.Content;
using Immunotherapy.Gateway.Tests.Differential.Generating;
using Immunotherapy.Gateway.Tests.Execution;
using Immunotherapy.Gateway.Tests.Snapshot;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Tests.Differential;

public sealed class Running_an_operation_by_both_engines(ITestOutputHelper output)
{
    private const int MostRuns = 3;

    private readonly Theater _theater = new(Library.Catalog, Effort.Seed);
    private readonly Chance _chance = new(Effort.Seed);
    private int _plannable;

    [Fact]
    public async Task Gives_the_same_bytes()
    {
        var generator = await GeneratorAsync();
        var comparing = new Comparing(_theater.Published);
        var whole = 0;
        for (var i = 0; i < Effort.Valid; i++)
            if (await IsAnsweredAsync(comparing, i, generator.Next())) whole++;

        output.WriteLine($"{whole} of {Effort.Valid} operations answered without an error; {comparing}");
        Assert.True(whole > Effort.Valid * 9 / 10, $"Only {whole} of {Effort.Valid} operations were answered without an error.");
        Assert.True(comparing.Planned > _plannable * 0.95, $"Only {comparing.Planned} of {_plannable} answers that a plan could give were given by one.");
        Assert.Empty(NotAskedFor(generator.Coverage));
    }

    [Fact]
    public async Task Gives_the_same_errors()
    {
        var breaker = new Breaker(TestSchema.Instance, await GeneratorAsync(), _chance);
        var comparing = new Comparing(_theater.Published);
        var refusals = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < Effort.Broken; i++)
        {
            var broken = breaker.Next();
            var scene = broken.IsForDrafts ? _theater.Draft : _chance.Pick(_theater.All);
            var met = false;
            foreach (var variables in broken.Sendings)
            {
                var request = new Request(scene, broken.Document, broken.Name, variables, _chance.Pick(Locales.All)) { Before = broken.Suitable };
                var answer = await comparing.CompareAsync(i, request);
                met |= answer.Errors.Count > 0;
            }
            refusals[broken.Kind] = refusals.GetValueOrDefault(broken.Kind) + (met ? 1 : 0);
        }

        output.WriteLine($"{refusals.Values.Sum()} of {Effort.Broken} broken operations met with errors; {comparing}");
        output.WriteLine($"None for: {string.Join(" | ", refusals.Where(r => r.Value == 0).Select(r => r.Key))}");
        Assert.True(refusals.Values.Sum() > Effort.Broken * 8 / 10, $"Only {refusals.Values.Sum()} of {Effort.Broken} operations met with an error.");
    }

    /// <summary>Whether it is answered without an error each time, with other variables, in other languages, over other graphs.</summary>
    private async Task<bool> IsAnsweredAsync(Comparing comparing, int number, Operation operation)
    {
        var isWhole = true;
        for (var run = _chance.Between(1, MostRuns); run > 0; run--)
        {
            // Unfinished drafts have errors of their own; most is asked of what is finished.
            var scene = _chance.OneIn(8) ? _theater.Draft : _chance.Pick([_theater.Published, _theater.At, _theater.Next]);
            var answer = await comparing.CompareAsync(number, new Request(scene, operation.Document, operation.Name, operation.Choose(_chance), _chance.Pick(Locales.All)));
            isWhole &= answer.Errors.Count == 0 || scene == _theater.Draft;
            if (answer.Errors.Count == 0 && !operation.IsBeyondPlans) _plannable++;
        }
        return isWhole;
    }

    private async Task<OperationGenerator> GeneratorAsync()
    {
        var known = Known.Of(Library.Catalog, [.. _theater.All.SelectMany(s => s.Entries)]);
        return new OperationGenerator(TestSchema.Instance, await Cursors.LearnAsync(known, _theater.Published, Effort.Seed), Effort.Seed);
    }

    /// <summary>The fields of the schema that no operation asked for. A few operations do not get round to all that can be filtered by.</summary>
    private static IEnumerable<string> NotAskedFor(Coverage coverage) =>
        from type in TestSchema.Instance.AllTypes
        where (Effort.IsAll || type is not IInputObjectGraphType) && !type.Name.StartsWith("__", StringComparison.Ordinal)
        from field in type.Fields()
        let name = $"{type.Name}.{field.Name}"
        where coverage.Times(name) == 0
        select name;
}
