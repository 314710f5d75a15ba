using Npgsql;

namespace Immunotherapy.Gateway.Store.Engines;

/// <summary>PostgreSQL's error codes (https://www.postgresql.org/docs/current/errcodes-appendix.html) in words for who runs the gateway.</summary>
internal static class PostgresFaults
{
    /// <summary>Null: the statement is at fault, not the database.</summary>
    public static string? Sentence(PostgresException fault, string place) => fault.SqlState switch
    {
        PostgresErrorCodes.LockNotAvailable =>
            $"Another gateway has been publishing to the {place} for more than {Engine.Patience.TotalSeconds} seconds. Nothing was saved: try again.",
        PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure =>
            $"The {place} had to break off one of two writes that waited for each other. Nothing was saved: try again.",
        PostgresErrorCodes.ReadOnlySqlTransaction =>
            $"The {place} is read-only (a replica?). Nothing was saved: point Store:Connection at the primary server.",
        PostgresErrorCodes.DiskFull => $"The disk under the {place} is full. Nothing was saved: free some space, then try again.",
        PostgresErrorCodes.TooManyConnections => $"The {place} has no connection left. Nothing was saved: try again, or raise max_connections.",
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
            $"The {place} refuses the user name or password of Store:Connection. Correct them, then restart.",
        PostgresErrorCodes.InvalidCatalogName => $"The {place} does not exist. Create it, or correct Store:Connection.",
        PostgresErrorCodes.InsufficientPrivilege =>
            $"The {place} does not allow this to the user of Store:Connection ({fault.MessageText}). Grant it, then try again.",
        PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow =>
            $"The {place} is stopping or starting. Nothing was saved: try again in a moment.",
        PostgresErrorCodes.QueryCanceled => $"The {place} took too long. Nothing was saved: try again.",
        PostgresErrorCodes.IoError or PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted =>
            $"The {place} reports damage ({fault.MessageText}). Nothing was saved: check its disk and its log.",
        _ => null,
    };

    public static string Unreachable(Exception fault, string place) =>
        $"The {place} cannot be reached ({fault.Message}). Nothing was saved: " +
        "check that the server runs and Store:Connection is right, then try again.";

    public static string LostInCommit(string place) =>
        $"The connection to the {place} broke while it was saving: it is not known whether it did. Look first, then try again if you must.";
}
