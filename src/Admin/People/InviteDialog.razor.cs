using System.Net.Mail;
using Immunotherapy.Gateway.Access;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Immunotherapy.Admin.People;

/// <summary>Asks whom to invite, and as what.</summary>
public sealed partial class InviteDialog
{
    private readonly HashSet<Role> _roles = [];
    private string _email = "";
    private string? _fault;

    [CascadingParameter]
    public required IMudDialogInstance Dialog { get; set; }

    private void Close()
    {
        _fault = !MailAddress.TryCreate(_email?.Trim(), out _) ? Words["This is no e-mail address."].Value
            : _roles.Count == 0 ? Words["Choose at least one role: without one a person could change nothing."].Value
            : null;
        if (_fault is null) Dialog.Close(DialogResult.Ok(new Invited(_email!.Trim(), [.. _roles])));
    }
}
