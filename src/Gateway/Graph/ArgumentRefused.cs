using GraphQL.Validation;

namespace Immunotherapy.Gateway.Graph;

/// <summary>An argument's value cannot be served. The whole request is refused before anything is read.</summary>
internal sealed class ArgumentRefused : ValidationError
{
    public const string LimitExceeded = "LIMIT_EXCEEDED";
    public const string BadUserInput = "BAD_USER_INPUT";
    public const string BadCursor = "BAD_CURSOR";

    public ArgumentRefused(string code, string message) : base(message) => Code = code;

    public static ArgumentRefused Limit(string message) => new(LimitExceeded, message);

    public static ArgumentRefused Input(string message) => new(BadUserInput, message);
}
