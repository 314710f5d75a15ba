namespace Immunotherapy.Bench.Generating;

/// <summary>Which topics each entry belongs to: a topic picks its entries, but the link stands in the entry.</summary>
internal sealed class Belonging
{
    public Belonging(Scale scale)
    {
        (CancerTypes, Eligibilities, Webinars, BlogPosts) = (Empty(scale.CancerTypes), Empty(scale.Eligibilities), Empty(scale.Webinars), Empty(scale.BlogPosts));
        for (var topic = 0; topic < scale.Topics; topic++)
        {
            var chance = new Chance(1001, topic);
            foreach (var (entries, low, high) in new[] { (CancerTypes, 5, 12), (Eligibilities, 3, 5), (Webinars, 3, 3), (BlogPosts, 3, 10) })
                foreach (var entry in chance.Some(entries.Length, low, high)) entries[entry].Add(topic);
        }
    }

    public List<int>[] CancerTypes { get; }
    public List<int>[] Eligibilities { get; }
    public List<int>[] Webinars { get; }
    public List<int>[] BlogPosts { get; }

    private static List<int>[] Empty(int count) => [.. Enumerable.Range(0, count).Select(_ => new List<int>())];
}
