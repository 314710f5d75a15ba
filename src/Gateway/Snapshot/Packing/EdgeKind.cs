using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Snapshot.Packing;

/// <summary>A link field that can be read backwards, of an owner or of the parts in one of its lists. Numbered over the catalog.</summary>
internal sealed record EdgeKind(int Number, Field? Parts, Field Link);
