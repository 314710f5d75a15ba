using Microsoft.EntityFrameworkCore;

namespace Immunotherapy.Gateway.Store;

/// <summary>The cabinet's tables on PostgreSQL; a type of its own because migrations belong to a context type.</summary>
public sealed class PostgresStore(DbContextOptions<PostgresStore> options) : StoreContext(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        // Text orders by code point, as on SQLite, whatever language the server was set up in.
        configurationBuilder.Properties<string>().UseCollation("C");
    }
}
