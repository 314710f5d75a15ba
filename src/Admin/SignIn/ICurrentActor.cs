using Immunotherapy.Gateway.Publishing;

namespace Immunotherapy.Admin.SignIn;

/// <summary>Who sits before this page, for the Desk.</summary>
public interface ICurrentActor
{
    /// <exception cref="RefusedException">Nobody is signed in any more.</exception>
    Task<Actor> GetAsync();
}
