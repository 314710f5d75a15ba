using Immunotherapy.Gateway.Access;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Immunotherapy.Admin.People;

/// <summary>What an administrator can do with an account. The page does it.</summary>
public sealed partial class PersonDialog
{
    private readonly HashSet<Role> _roles = [];

    [Parameter, EditorRequired]
    public required Person Person { get; set; }

    [CascadingParameter]
    public required IMudDialogInstance Dialog { get; set; }

    protected override void OnInitialized() => _roles.UnionWith(Person.Roles);

    private void SaveRoles() => Dialog.Close(DialogResult.Ok<IReadOnlyList<Role>>([.. _roles.Order()]));

    private void Close(PersonChange change) => Dialog.Close(DialogResult.Ok(change));
}
