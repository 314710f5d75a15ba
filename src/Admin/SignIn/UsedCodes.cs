using System.Globalization;

namespace Immunotherapy.Admin.SignIn;

/// <summary>
/// A code from a phone holds for minutes, for clocks that differ: who read it over a shoulder could come in by it too. So each is
/// taken once in this process.
/// </summary>
internal sealed class UsedCodes(TimeProvider time)
{
    // The framework takes codes of two steps of 30 s before and after now.
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(5);

    private readonly Lock _lock = new();
    private readonly Dictionary<(Guid Account, int Code), DateTimeOffset> _used = [];

    /// <summary>False: it was tried before. What is no number is no code, and is found wrong by who compares it.</summary>
    public bool TryUse(Guid account, string code)
    {
        if (!int.TryParse(code, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)) return true;
        var now = time.GetUtcNow();
        lock (_lock)
        {
            foreach (var (used, at) in _used)
                if (now - at > Remembered) _used.Remove(used);
            return _used.TryAdd((account, number), now);
        }
    }
}
