namespace Immunotherapy.Gateway.Tests.Differential.Generating;

/// <summary>Counts what of the schema was asked for, so that what was not comes next.</summary>
internal sealed class Coverage(Chance chance)
{
    private const int Tries = 3;
    private readonly Dictionary<string, int> _times = [];

    public void Count(string what) => _times[what] = Times(what) + 1;

    public int Times(string what) => _times.GetValueOrDefault(what);

    /// <summary>One of these by chance, rather one that was seldom taken.</summary>
    public T Rather<T>(IReadOnlyList<T> from, Func<T, string> name)
    {
        var best = chance.Pick(from);
        for (var i = 1; i < Tries; i++)
            if (chance.Pick(from) is var other && Times(name(other)) < Times(name(best))) best = other;
        return best;
    }
}
