using Immunotherapy.Gateway.Store;

namespace Immunotherapy.Gateway.Tests.Store;

/// <summary>
/// A promise that InMemory, which has no transactions and ends with its process, does not make:
/// nothing of a failed <c>SaveChanges</c> remains · an import writes out before its end · another process's commit is heard ·
/// content outlives the process · start-up faults.
/// </summary>
public sealed class OnEveryDatabaseAttribute : EnumDataAttribute<StoreProvider>
{
    protected override bool Includes(StoreProvider value) => value switch
    {
        StoreProvider.Sqlite or StoreProvider.Postgres => true,
        StoreProvider.InMemory => false,
    };
}
