using Immunotherapy.Gateway.Snapshot.Packing;

namespace Immunotherapy.Gateway.Execution.Plans;

/// <summary>Where a plan reads: an entry in the language served, one of its parts, or an item of one of its values.</summary>
/// <param name="Ordinal">The entry. Its values are enough for most steps; few look at its node, which lies elsewhere in memory.</param>
/// <param name="Shared">The values that all languages share, of the entry or of the part; the values of a code or a picture.</param>
/// <param name="Words">The values in the language served.</param>
/// <param name="Index">Which of the codes.</param>
internal readonly record struct Here(int Ordinal, Block Shared, Block Words, int Index)
{
    public Here Part(Block shared, Block words) => new(Ordinal, shared, words, 0);

    public Here On(Block item, int index) => new(Ordinal, item, default, index);
}
