using GraphQLParser;
using Immunotherapy.Gateway.Execution;
using Microsoft.Extensions.Options;

namespace Immunotherapy.Gateway.Tests.Execution;

public sealed class Documents_that_were_read
{
    [Fact]
    public void Are_not_read_again()
    {
        var documents = Documents(new OperationLimits());

        Assert.Same(documents.Read("{ a }"), documents.Read("{ a }"));
        Assert.NotSame(documents.Read("{ a }"), documents.Read("{ a } "));
    }

    [Fact]
    public void Are_forgotten_when_others_were_used_since()
    {
        var documents = Documents(new OperationLimits { CachedDocuments = 2 });
        var (a, b) = (documents.Read("{ a }"), documents.Read("{ b }"));

        documents.Read("{ a }");
        documents.Read("{ c }");

        Assert.Same(a, documents.Read("{ a }"));
        Assert.NotSame(b, documents.Read("{ b }"));
    }

    [Fact]
    public void Never_take_more_than_their_share_of_memory()
    {
        var cache = new DocumentCache(new OptionsWrapper<OperationLimits>(new() { CachedDocumentBytes = 20_000 }));
        var texts = Enumerable.Range(0, 100).Select(n => $"{{ field{n} }} #{new string('x', 100)}").ToList();

        foreach (var text in texts) cache.Keep(text, new ReadDocument(Parser.Parse(text), hasSharedKeys: false));

        Assert.InRange(texts.Count(t => cache.Find(t) is not null), 1, 3);
    }

    private static Documents Documents(OperationLimits limits) => new(new DocumentCache(new OptionsWrapper<OperationLimits>(limits)), new OptionsWrapper<OperationLimits>(limits));
}
