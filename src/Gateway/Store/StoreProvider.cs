namespace Immunotherapy.Gateway.Store;

/// <summary>The databases that the cabinet can stand on.</summary>
public enum StoreProvider
{
    Sqlite,
    Postgres,
    InMemory,
}
