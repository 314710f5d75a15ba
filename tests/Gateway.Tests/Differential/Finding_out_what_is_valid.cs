using GraphQL.Validation;
using GraphQLParser.AST;
using Immunotherapy.Gateway.Execution;
using Immunotherapy.Gateway.Execution.Validating;
using Immunotherapy.Gateway.Graph;
using Immunotherapy.Gateway.Tests.Differential.Breaking;
using Immunotherapy.Gateway.Tests.Differential.Content;
using Immunotherapy.Gateway.Tests.Differential.Generating;
using Immunotherapy.Gateway.Tests.Execution;
using Immunotherapy.Gateway.Tests.Snapshot;
using Microsoft.Extensions.Options;

namespace Immunotherapy.Gateway.Tests.Differential;

public sealed class Finding_out_what_is_valid(ITestOutputHelper output)
{
    private static readonly OptionsWrapper<OperationLimits> Limits = new(new());

    private readonly Theater _theater = new(Library.Catalog, Effort.Seed);
    private readonly Documents _documents = new(new DocumentCache(Limits), Limits);
    private readonly Validity _engine = new(TestSchema.Instance, new DocumentValidator(), Limits.Value, Engine.Reference);

    [Fact]
    public async Task Needs_no_engine_for_an_operation_that_is()
    {
        var generator = await OperationGenerator.OverAsync(_theater);
        var sure = 0;
        for (var i = 0; i < Effort.Valid; i++)
        {
            var operation = generator.Next();
            if (operation.IsBeyondPlans || TryRead(operation.Document) is not { } document) continue;
            Assert.True(SurelyValid.Is(TestSchema.Instance, document), operation.Document);
            sure++;
        }

        Assert.True(sure > Effort.Valid * 4 / 5, $"Only {sure} of {Effort.Valid} were let in without asking for the schema or searching.");
    }

    [Fact]
    public async Task Is_never_sure_of_what_the_engine_refuses()
    {
        var breaker = new Breaker(TestSchema.Instance, await OperationGenerator.OverAsync(_theater), new Chance(Effort.Seed));
        var (sure, refused) = (0, 0);
        for (var i = 0; i < Effort.Broken; i++)
        {
            var broken = breaker.Next();
            if (TryRead(broken.Document) is not { } document) continue;
            var isSure = SurelyValid.Is(TestSchema.Instance, document);
            var isRefused = await IsRefusedAsync(document);
            Assert.False(isSure && isRefused, $"{broken.Kind}:\n{broken.Document}");
            (sure, refused) = (sure + (isSure ? 1 : 0), refused + (isRefused ? 1 : 0));
        }

        output.WriteLine($"Of {Effort.Broken} broken operations {sure} are surely valid, {refused} are refused by the engine for what they are");
        Assert.True(refused > Effort.Broken / 3, $"Only {refused} of {Effort.Broken} were refused.");
    }

    // Null where the guard does not let it in.
    private ReadDocument? TryRead(string text)
    {
        try
        {
            return _documents.Read(text);
        }
        catch (OperationRefusedException)
        {
            return null;
        }
    }

    // What is wrong with variables that are not sent, or with the size of an argument, is not a matter of the document.
    private async Task<bool> IsRefusedAsync(ReadDocument document)
    {
        var operation = document.Tree.Definitions.OfType<GraphQLOperationDefinition>().FirstOrDefault();
        if (operation is null) return true;
        var errors = await _engine.ErrorsAsync(document, operation, default, TestContext.Current.CancellationToken);
        return errors.Any(e => ErrorWriter.CodeOf(e) == ErrorCodes.ValidationFailed);
    }
}
