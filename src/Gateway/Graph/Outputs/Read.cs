using GraphQL;
using GraphQL.Resolvers;

namespace Immunotherapy.Gateway.Graph.Outputs;

/// <summary>Reads a field off its parent in memory; nothing in this graph waits.</summary>
internal sealed class Read<TSource>(Func<TSource, IResolveFieldContext, object?> read) : IFieldResolver
{
    public ValueTask<object?> ResolveAsync(IResolveFieldContext context) => new(read((TSource)context.Source!, context));
}
