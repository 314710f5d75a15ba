using Immunotherapy.Gateway.Access;
using Immunotherapy.Gateway.Store;

namespace Immunotherapy.Gateway.Publishing;

/// <summary>What each of many people may do in a transaction they share, asked in it and in one question; see <see cref="Warrant"/>.</summary>
internal sealed class Warrants
{
    private readonly IReadOnlyDictionary<Guid, Rights.Holder> _holders;

    private Warrants(IReadOnlyDictionary<Guid, Rights.Holder> holders) => _holders = holders;

    public static async Task<Warrants> AskAsync(StoreContext store, IEnumerable<Actor> actors, CancellationToken cancellation)
    {
        Guid[] accounts = [.. actors.Select(a => a.Account).OfType<Guid>().Distinct()];
        return new Warrants(accounts.Length == 0 ? new Dictionary<Guid, Rights.Holder>() : await Rights.HoldersAsync(store, accounts, cancellation));
    }

    /// <exception cref="RefusedException">They may not; the sentence names the roles that could.</exception>
    public void Require(Actor by, Permission permission)
    {
        if (Refusal(by, permission) is { } refusal) throw new RefusedException("account", refusal);
    }

    public bool Give(Actor by, Permission permission) => Refusal(by, permission) is null;

    private FormattableString? Refusal(Actor by, Permission permission) =>
        by.Account is { } account ? Rights.Refusal(_holders.GetValueOrDefault(account), permission) : null;
}
