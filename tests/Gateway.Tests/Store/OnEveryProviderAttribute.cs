using Immunotherapy.Gateway.Store;

namespace Immunotherapy.Gateway.Tests.Store;

/// <summary>The same promise on each database.</summary>
public sealed class OnEveryProviderAttribute : EnumDataAttribute<StoreProvider>;
