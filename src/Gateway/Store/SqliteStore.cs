using Microsoft.EntityFrameworkCore;

namespace Immunotherapy.Gateway.Store;

/// <summary>The cabinet's tables on SQLite; a type of its own because migrations belong to a context type.</summary>
public sealed class SqliteStore(DbContextOptions<SqliteStore> options) : StoreContext(options);
