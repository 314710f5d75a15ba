using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;
using Immunotherapy.Gateway.Execution.Guarding;
using Immunotherapy.Gateway.Graph;
using Microsoft.Extensions.Options;

namespace Immunotherapy.Gateway.Execution;

/// <summary>
/// The one way from text to a document that may be validated: bounded parsing, then what a document must not be, then the guard.
/// Validation is only safe on what passed here.
/// </summary>
internal sealed class Documents(DocumentCache cache, IOptions<OperationLimits> limits)
{
    private readonly Guard _guard = new(limits.Value);

    /// <exception cref="OperationRefusedException">It is not a document, or not one that we run.</exception>
    public ReadDocument Read(DocumentText text)
    {
        if (cache.Find(text) is { } known) return known;
        var tree = Admit(Parse(text.ToString()));
        var document = new ReadDocument(tree, hasSharedKeys: _guard.Check(tree));
        cache.Keep(text, document);
        return document;
    }

    private GraphQLDocument Parse(string text)
    {
        // The parser takes NUL for the end of the text and would leave what follows unread.
        if (text.Contains('\0', StringComparison.Ordinal)) throw Unreadable("The document holds a NUL character.");
        try
        {
            return Parser.Parse(text, new ParserOptions { Ignore = IgnoreOptions.Comments, MaxDepth = limits.Value.ParserDepth });
        }
        catch (GraphQLSyntaxErrorException mistake)
        {
            throw Unreadable($"Syntax error: {mistake.Description}", mistake.Location.Line, mistake.Location.Column);
        }
        catch (GraphQLMaxDepthExceededException)
        {
            throw Unreadable($"The document is nested deeper than {limits.Value.ParserDepth}.");
        }
    }

    private static GraphQLDocument Admit(GraphQLDocument document)
    {
        foreach (var definition in document.Definitions)
            if (definition is not (GraphQLOperationDefinition or GraphQLFragmentDefinition))
            {
                var at = Location.FromLinearPosition(document.Source, definition.Location.Start);
                throw new OperationRefusedException(Outcome.Refused, ErrorCodes.ValidationFailed,
                    "A document holds operations and fragments only, no definitions of types.", at.Line, at.Column);
            }
        return document;
    }

    private static OperationRefusedException Unreadable(string message, int line = 0, int column = 0) =>
        new(Outcome.Refused, ErrorCodes.ParseFailed, message, line, column);
}
