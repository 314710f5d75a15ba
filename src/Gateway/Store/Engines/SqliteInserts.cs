using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Immunotherapy.Gateway.Store.Engines;

/// <summary>
/// Writes an import's new rows with one prepared statement a table. EF makes a new command for each row, which costs three times
/// what SQLite itself does with it (bench: <c>load</c>, import rate).
/// </summary>
internal sealed class SqliteInserts(StoreContext store) : IDisposable
{
    private readonly Dictionary<IEntityType, Insert> _inserts = [];

    public async Task WriteOutAsync(CancellationToken cancellation)
    {
        var rows = store.ChangeTracker.Entries().ToList();
        var added = rows.Where(row => row.State == EntityState.Added).ToList();
        if (added.Count < rows.Count)
        {
            // Changed and deleted rows are EF's, and go first: a new row may take the place of a deleted one.
            foreach (var row in added) row.State = EntityState.Detached;
            store.ChangeTracker.DetectChanges();
            await store.SaveChangesAsync(cancellation);
        }
        foreach (var row in added) For(row.Metadata).Run(row.Entity);
        store.ChangeTracker.Clear();
    }

    public void Dispose()
    {
        foreach (var insert in _inserts.Values) insert.Dispose();
    }

    private Insert For(IEntityType type)
    {
        if (!_inserts.TryGetValue(type, out var insert)) _inserts.Add(type, insert = new(type, store));
        return insert;
    }

    private sealed class Insert : IDisposable
    {
        private readonly SqliteCommand _command;
        private readonly (IProperty Property, SqliteParameter Parameter)[] _columns;

        public Insert(IEntityType type, StoreContext store)
        {
            _command = (SqliteCommand)store.Database.GetDbConnection().CreateCommand();
            _command.Transaction = (SqliteTransaction)store.Database.CurrentTransaction!.GetDbTransaction();
            _columns = [.. type.GetProperties().Select((property, at) =>
                (property, _command.Parameters.Add(new SqliteParameter { ParameterName = $"@p{at}" })))];
            _command.CommandText = $"""
                INSERT INTO "{type.GetTableName()}" ({string.Join(", ", _columns.Select(column => $"\"{column.Property.GetColumnName()}\""))})
                VALUES ({string.Join(", ", _columns.Select(column => column.Parameter.ParameterName))})
                """;
        }

        public void Run(object row)
        {
            foreach (var (property, parameter) in _columns)
            {
                var value = property.GetGetter().GetClrValue(row);
                parameter.Value = (value is null ? null : property.GetTypeMapping().Converter?.ConvertToProvider(value) ?? value) ?? DBNull.Value;
            }
            _command.ExecuteNonQuery();
        }

        public void Dispose() => _command.Dispose();
    }
}
