using System.Text;
using GraphQLParser.AST;

namespace Immunotherapy.Gateway.Execution.Merging;

/// <summary>What a field asks for, as a text: equal for equal fields with equal arguments, in whatever order they are given.</summary>
internal sealed class Signatures
{
    private readonly Dictionary<GraphQLField, string> _known = new(ReferenceEqualityComparer.Instance);

    public string Of(GraphQLField field)
    {
        if (field.Arguments is null) return field.Name.StringValue;
        if (!_known.TryGetValue(field, out var signature)) _known[field] = signature = Write(field, field.Arguments);
        return signature;
    }

    private static string Write(GraphQLField field, GraphQLArguments arguments)
    {
        var text = new StringBuilder(field.Name.StringValue);
        foreach (var argument in arguments.Items.OrderBy(a => a.Name.StringValue, StringComparer.Ordinal))
        {
            text.Append('(').Append(argument.Name.Value.Span).Append(':');
            Write(text, argument.Value);
        }
        return text.ToString();
    }

    // As deep as the parser went.
    private static void Write(StringBuilder text, GraphQLValue value)
    {
        switch (value)
        {
            case GraphQLVariable variable:
                text.Append('$').Append(variable.Name.Value.Span);
                break;
            case GraphQLStringValue words:
                text.Append('"').Append(words.Value.Length).Append('"').Append(words.Value.Span);
                break;
            case GraphQLListValue list:
                text.Append('[');
                foreach (var item in list.Values ?? []) Write(text.Append(','), item);
                text.Append(']');
                break;
            case GraphQLObjectValue fields:
                text.Append('{');
                foreach (var field in (fields.Fields ?? []).OrderBy(f => f.Name.StringValue, StringComparer.Ordinal))
                    Write(text.Append(',').Append(field.Name.Value.Span).Append(':'), field.Value);
                text.Append('}');
                break;
            case GraphQLEnumValue name:
                text.Append(name.Name.Value.Span);
                break;
            case IHasValueNode plain:
                text.Append(plain.Value.Span);
                break;
            default:
                throw new NotSupportedException($"A {value.Kind} is no value.");
        }
    }
}
