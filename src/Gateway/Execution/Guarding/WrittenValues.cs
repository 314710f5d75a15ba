using GraphQLParser.AST;

namespace Immunotherapy.Gateway.Execution.Guarding;

/// <summary>Counts the values that a document writes for arguments: the engine looks at each many times, and has words for each that is wrong.</summary>
internal sealed class WrittenValues(GraphQLDocument document, OperationLimits limits)
{
    private readonly Stack<GraphQLValue> _open = new();
    private int _count;

    public void Count(GraphQLArguments? arguments)
    {
        if (arguments is null) return;
        foreach (var argument in arguments.Items) Count(argument.Value);
    }

    /// <summary>Counts a value and all that is in it.</summary>
    public void Count(GraphQLValue whole)
    {
        _open.Push(whole);
        while (_open.TryPop(out var value))
        {
            if (++_count > limits.WrittenValues)
                throw Refusal.Limit(document, value, $"The document writes more than {limits.WrittenValues} values; send them as variables.");
            if (value is GraphQLListValue { Values: { } items }) items.ForEach(_open.Push);
            else if (value is GraphQLObjectValue { Fields: { } members }) members.ForEach(member => _open.Push(member.Value));
        }
    }
}
