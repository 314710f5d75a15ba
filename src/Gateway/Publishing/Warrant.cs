using Immunotherapy.Gateway.Access;
using Immunotherapy.Gateway.Store;

namespace Immunotherapy.Gateway.Publishing;

/// <summary>Asks, in the transaction of an act, whether who acts may do it now. The process itself may do everything.</summary>
internal static class Warrant
{
    /// <summary>Without a permission: for what everybody may who is signed in, such as keeping a view of their own.</summary>
    /// <exception cref="RefusedException">They may not; the sentence names the roles that could.</exception>
    public static async Task RequireAsync(StoreContext store, Actor by, Permission? permission, CancellationToken cancellation)
    {
        if (by.Account is { } account && await Rights.RefusalAsync(store, account, permission, cancellation) is { } refusal)
            throw new RefusedException("account", refusal);
    }
}
