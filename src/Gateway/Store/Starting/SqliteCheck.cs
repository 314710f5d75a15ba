using Immunotherapy.Gateway.Store.Engines;
using Microsoft.Data.Sqlite;

namespace Immunotherapy.Gateway.Store.Starting;

/// <summary>Looks through a SQLite file for damage.</summary>
internal sealed class SqliteCheck(SqliteEngine engine)
{
    /// <summary>
    /// Larger files are looked through while readers are served already: reading 3 GB takes longer than a start may, and what is
    /// served comes from rows that the start has read whole anyway.
    /// </summary>
    private const long LargestBeforeServing = 200_000_000;

    public bool MayTakeLong => new FileInfo(engine.Address.Place) is { Exists: true, Length: > LargestBeforeServing };

    /// <summary>The sentence about the damage; null when there is none.</summary>
    public async Task<string?> FindDamageAsync(CancellationToken cancellation)
    {
        await using var connection = new SqliteConnection(engine.Connection);
        await connection.OpenAsync(cancellation);
        await using var check = connection.CreateCommand();
        check.CommandText = "PRAGMA quick_check(1)";
        try
        {
            var finding = (string?)await check.ExecuteScalarAsync(cancellation);
            return finding is null or "ok" ? null : SqliteFaults.Damaged(engine.Address.Place, finding);
        }
        catch (SqliteException fault) when (SqliteFaults.IsDamage(fault))
        {
            return SqliteFaults.Damaged(engine.Address.Place, fault.Message);
        }
    }
}
