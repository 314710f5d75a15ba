using GraphQL;
using GraphQL.Resolvers;

namespace Immunotherapy.Gateway.Graph.Searching;

/// <summary>Reads a field that may have to wait: for an index that is being made.</summary>
internal sealed class ReadLater<TSource>(Func<TSource, IResolveFieldContext, ValueTask<object?>> read) : IFieldResolver
{
    public ValueTask<object?> ResolveAsync(IResolveFieldContext context) => read((TSource)context.Source!, context);
}
