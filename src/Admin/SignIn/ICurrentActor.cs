using Immunotherapy.Gateway.Publishing;

namespace Immunotherapy.Admin.SignIn;

/// <summary>Who acts on this page.</summary>
public interface ICurrentActor
{
    Task<Actor> GetAsync();
}
