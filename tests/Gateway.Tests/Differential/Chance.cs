namespace Immunotherapy.Gateway.Tests.Differential;

/// <summary>What happens by chance; the same seed makes the same happen.</summary>
internal sealed class Chance(int seed)
{
    private readonly Random _random = new(seed);

    public bool OneIn(int many) => _random.Next(many) == 0;

    public int Between(int least, int most) => _random.Next(least, most + 1);

    public T Pick<T>(IReadOnlyList<T> from) => from[_random.Next(from.Count)];

    public List<T> Some<T>(int most, Func<T> make) => [.. Enumerable.Range(0, Between(0, most)).Select(_ => make())];
}
