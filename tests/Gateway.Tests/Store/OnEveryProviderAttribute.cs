using System.Reflection;
using Immunotherapy.Gateway.Store;
using Xunit.Sdk;
using Xunit.v3;

namespace Immunotherapy.Gateway.Tests.Store;

/// <summary>The same promise on each database.</summary>
public class OnEveryProviderAttribute : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        new([.. Enum.GetValues<StoreProvider>().Where(Keeps).Select(provider => new TheoryDataRow<StoreProvider>(provider))]);

    public override bool SupportsDiscoveryEnumeration() => true;

    protected virtual bool Keeps(StoreProvider provider) => true;
}
