using Lucene.Net.Search.Similarities;

namespace Immunotherapy.Gateway.Search.Indexing;

/// <summary>
/// Weighs a word in an entry by that entry alone: how often, in how long a text. How rare the word is the query says, in whole steps
/// (<see cref="Asking.Rarity"/>), so that scores, and with them cursors, do not move with every publish.
/// </summary>
internal sealed class PlainSimilarity : DefaultSimilarity
{
    public override float Idf(long docFreq, long numDocs) => 1;

    public override float QueryNorm(float sumOfSquaredWeights) => 1;

    public override float Coord(int overlap, int maxOverlap) => 1;
}
