namespace Immunotherapy.Gateway.Graph;

/// <summary>The codes in <c>extensions.code</c> of our errors; a closed list that partners can rely on.</summary>
public static class ErrorCodes
{
    public const string ParseFailed = "GRAPHQL_PARSE_FAILED";
    public const string ValidationFailed = "GRAPHQL_VALIDATION_FAILED";
    public const string OperationResolutionFailure = "OPERATION_RESOLUTION_FAILURE";
    public const string BadUserInput = "BAD_USER_INPUT";
    public const string BadCursor = "BAD_CURSOR";
    public const string Incomplete = "INCOMPLETE";
    public const string BadRequest = "BAD_REQUEST";
    public const string LimitExceeded = "LIMIT_EXCEEDED";
    public const string QueriesOnly = "QUERIES_ONLY";
    public const string Unauthenticated = "UNAUTHENTICATED";
    public const string Unavailable = "UNAVAILABLE";
    public const string Timeout = "TIMEOUT";
    public const string Internal = "INTERNAL_SERVER_ERROR";
}
