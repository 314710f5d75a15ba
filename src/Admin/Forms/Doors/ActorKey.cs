using Immunotherapy.Gateway.Publishing;

namespace Immunotherapy.Admin.Forms.Doors;

/// <summary>The name under which a browser keeps what someone typed, and by which their pages are told from others'.</summary>
internal static class ActorKey
{
    public static string Of(Actor actor) => actor.Account?.ToString("N") ?? actor.Name;
}
