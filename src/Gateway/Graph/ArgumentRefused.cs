using GraphQL.Validation;

namespace Immunotherapy.Gateway.Graph;

/// <summary>An argument's value cannot be served. The whole request is refused before anything is read.</summary>
internal sealed class ArgumentRefused : ValidationError
{
    public ArgumentRefused(string code, string message) : base(message) => Code = code;

    public static ArgumentRefused Limit(string message) => new(ErrorCodes.LimitExceeded, message);

    public static ArgumentRefused Input(string message) => new(ErrorCodes.BadUserInput, message);
}
