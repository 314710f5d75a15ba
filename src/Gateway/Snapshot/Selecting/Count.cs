namespace Immunotherapy.Gateway.Snapshot.Selecting;

/// <summary>Goes through a list until it is known whether enough of it meets a condition.</summary>
internal struct Count(Quantifier quantifier)
{
    private bool _any;
    private bool _some;
    private bool _all = true;

    /// <summary>Whether it matters which of the list meet the condition.</summary>
    public readonly bool AsksWhich => quantifier is Quantifier.All or Quantifier.Some or Quantifier.None;

    public readonly bool IsDecided => quantifier switch
    {
        Quantifier.All => !_all,
        Quantifier.Some or Quantifier.None => _some,
        Quantifier.Any or Quantifier.Empty => _any,
    };

    /// <summary>All of an empty list hold, and so do none; some do not.</summary>
    public readonly bool Holds => quantifier switch
    {
        Quantifier.All => _all,
        Quantifier.Some => _some,
        Quantifier.None => !_some,
        Quantifier.Any => _any,
        Quantifier.Empty => !_any,
    };

    public void Add(bool meets)
    {
        _any = true;
        _some |= meets;
        _all &= meets;
    }
}
