using Microsoft.Data.Sqlite;

namespace Immunotherapy.Gateway.Store.Engines;

/// <summary>SQLite's result codes (https://www.sqlite.org/rescode.html) in words for who runs the gateway.</summary>
internal static class SqliteFaults
{
    public const int PrimaryKey = 1555;
    public const int Unique = 2067;

    private const int Perm = 3;
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int IoError = 10;
    private const int NoSharedMemory = 4874;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    public static bool IsDamage(SqliteException fault) => fault.SqliteErrorCode is Corrupt or NotADatabase;

    public static bool IsBusy(SqliteException fault) => fault.SqliteErrorCode is Busy or Locked;

    /// <summary>The file, its folder or its disk cannot be written; whether they can be read is another question.</summary>
    public static bool IsUnwritable(SqliteException fault) => fault.SqliteErrorCode is ReadOnly or CannotOpen or Perm or Full or IoError;

    /// <summary>Null: the statement is at fault, not the database.</summary>
    public static string? Sentence(SqliteException fault, string file) => fault.SqliteErrorCode switch
    {
        Busy or Locked =>
            $"Another process has been writing to {file} for more than {Engine.Patience.TotalSeconds} seconds. Nothing was saved: try again.",
        ReadOnly or Perm => $"{file} or its folder cannot be written. Nothing was saved: make both writable, then restart.",
        Full => $"The disk under {file} is full. Nothing was saved: free some space, then try again.",
        IoError when fault.SqliteExtendedErrorCode == NoSharedMemory =>
            $"The disk under {file} is full or cannot be written. Nothing was saved: free some space, then try again.",
        IoError =>
            $"The disk under {file} reported an error (SQLite {fault.SqliteExtendedErrorCode}). Nothing was saved: check the disk, then try again.",
        CannotOpen => $"{file} cannot be opened. Nothing was saved: check that the file and its folder exist and may be read and written.",
        Corrupt or NotADatabase => Damaged(file, fault.Message),
        _ => null,
    };

    public static string Damaged(string file, string finding) =>
        $"{file} is damaged or no SQLite database ({finding}). It was left as it is: put a backup in its place, " +
        "or move it away (with its -wal and -shm files) to start anew.";
}
