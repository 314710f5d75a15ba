using Immunotherapy.Gateway.Access;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Tests.Publishing;

namespace Immunotherapy.Gateway.Tests.Access;

/// <summary>People with accounts in a newsroom: a first administrator, who invites the others.</summary>
internal static class Staff
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>The first one; there must be none yet.</summary>
    public static async Task<Actor> AdministratorAsync(this Newsroom room)
    {
        var link = await room.Links.MakeFirstAsync(Stop);
        return new Actor("Ada", await room.Links.MakeAccountAsync(link!.Token, "ada@example.org", "Ada", "hash", null, Stop));
    }

    public static async Task<Actor> HireAsync(this Newsroom room, Actor administrator, string name, params Role[] roles)
    {
        var email = $"{name}@example.org";
        var link = await room.People.InviteAsync(administrator.Account!.Value, email, roles, Stop);
        return new Actor(name, await room.Links.MakeAccountAsync(link.Token, email, name, "hash", null, Stop));
    }
}
