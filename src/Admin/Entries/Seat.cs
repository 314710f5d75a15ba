namespace Immunotherapy.Admin.Entries;

/// <summary>One open page of one editor at an entry.</summary>
public sealed class Seat : IDisposable
{
    private readonly Presence _presence;
    private readonly Action _moved;

    internal Seat(Presence presence, Guid entry, string name, Action moved) => (_presence, Entry, Name, _moved) = (presence, entry, name, moved);

    public Guid Entry { get; }
    public string Name { get; }

    /// <summary>The path of the field they are in; null: none.</summary>
    public string? Field { get; private set; }

    public IReadOnlyList<Seat> Others => _presence.Others(this);

    public void MoveTo(string? field)
    {
        if (Field == field) return;
        Field = field;
        _presence.Tell(this);
    }

    public void Dispose() => _presence.Leave(this);

    internal void Hear() => _moved();
}
