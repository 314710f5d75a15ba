using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Graph;

/// <summary>Where a derived list leads.</summary>
internal static class DerivedLists
{
    public static ContentType TargetIn(this ThroughAttribute derived, Catalog catalog, ContentType from) =>
        catalog.TargetOf(derived.EdgeIn(catalog, from).Owner[derived.To])
        ?? throw new NotSupportedException($"{from.Name}.{derived.Name} must lead to one content type.");

    /// <summary>The inverse that the list goes over.</summary>
    public static Inverse EdgeIn(this ThroughAttribute derived, Catalog catalog, ContentType from) =>
        catalog.InversesOn(from).FirstOrDefault(i => i.Name == derived.Over)
        ?? throw new NotSupportedException($"{from.Name}.{derived.Name} goes over '{derived.Over}', which is no inverse of {from.Name}.");
}
