using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace Immunotherapy.Gateway.Tests.Store;

/// <summary>One test for each value of an enum.</summary>
public class EnumDataAttribute<T> : DataAttribute where T : struct, Enum
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        new([.. Enum.GetValues<T>().Where(Includes).Select(value => new TheoryDataRow<T>(value))]);

    public override bool SupportsDiscoveryEnumeration() => true;

    protected virtual bool Includes(T value) => true;
}
