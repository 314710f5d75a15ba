using Immunotherapy.Gateway.Access;
using Microsoft.AspNetCore.Components;

namespace Immunotherapy.Admin.People;

/// <summary>The roles a person is given, each with what it lets them do.</summary>
public sealed partial class RoleChoice
{
    /// <summary>What is ticked; the parent's own set.</summary>
    [Parameter, EditorRequired]
    public required ISet<Role> Chosen { get; set; }

    private void Toggle(Role role, bool isChosen)
    {
        if (isChosen) Chosen.Add(role);
        else Chosen.Remove(role);
    }
}
