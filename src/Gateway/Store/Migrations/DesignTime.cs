using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Immunotherapy.Gateway.Store.Migrations;

/// <summary>
/// Lets <c>dotnet ef migrations add NAME --context SqliteStore --output-dir Store/Migrations/Sqlite</c> (and the same for
/// <c>PostgresStore</c>, <c>Postgres</c>) make the contexts without a host or a database.
/// </summary>
internal sealed class DesignTime : IDesignTimeDbContextFactory<SqliteStore>, IDesignTimeDbContextFactory<PostgresStore>
{
    SqliteStore IDesignTimeDbContextFactory<SqliteStore>.CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteStore>().UseSqlite().Options);

    PostgresStore IDesignTimeDbContextFactory<PostgresStore>.CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgresStore>().UseNpgsql().Options);
}
