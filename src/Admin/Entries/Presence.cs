namespace Immunotherapy.Admin.Entries;

/// <summary>Who has which entry open in this process, and in which field they are: shown, never obeyed. Nobody is locked out.</summary>
public sealed class Presence
{
    private readonly Lock _lock = new();
    private readonly Dictionary<Guid, List<Seat>> _seats = [];

    /// <summary>Sits down at an entry until disposed; <paramref name="moved"/> is called when others come, go or move.</summary>
    public Seat Sit(Guid entry, string name, Action moved)
    {
        var seat = new Seat(this, entry, name, moved);
        lock (_lock)
        {
            if (!_seats.TryGetValue(entry, out var all)) _seats[entry] = all = [];
            all.Add(seat);
        }
        Tell(seat);
        return seat;
    }

    internal IReadOnlyList<Seat> Others(Seat seat)
    {
        lock (_lock)
        {
            return [.. _seats.GetValueOrDefault(seat.Entry, []).Where(s => s != seat)];
        }
    }

    internal void Leave(Seat seat)
    {
        lock (_lock)
        {
            if (!_seats.TryGetValue(seat.Entry, out var all) || !all.Remove(seat)) return;
            if (all.Count == 0) _seats.Remove(seat.Entry);
        }
        Tell(seat);
    }

    internal void Tell(Seat seat)
    {
        foreach (var other in Others(seat)) other.Hear();
    }
}
