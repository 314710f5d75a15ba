using System.Globalization;
using Immunotherapy.Admin.Naming;
using Immunotherapy.Admin.SignIn;
using Immunotherapy.Gateway.Access;
using Immunotherapy.Gateway.Publishing;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Immunotherapy.Admin.People;

/// <summary>Who may sign in, and as what; for administrators.</summary>
public sealed partial class PeoplePage
{
    private IReadOnlyList<Person> _people = [];
    private IReadOnlyList<Invitation> _invitations = [];
    private string? _fault;
    private MadeLink? _link;
    private string _linkFor = "";

    [Inject]
    public required Sentences Sentences { get; set; }

    [Inject]
    public required Gateway.Access.People People { get; set; }

    [Inject]
    public required ICurrentActor Current { get; set; }

    [Inject]
    public required IDialogService Dialogs { get; set; }

    protected override Task OnInitializedAsync() => ActAsync(_ => Task.CompletedTask);

    private async Task InviteAsync()
    {
        var dialog = await Dialogs.ShowAsync<InviteDialog>(Words["Invite a person"]);
        if ((await dialog.Result)?.Data is not Invited invited) return;
        await ActAsync(async by => (_link, _linkFor) = (await People.InviteAsync(by, invited.Email, invited.Roles, CancellationToken.None), invited.Email));
    }

    private async Task ChangeAsync(Person person)
    {
        var dialog = await Dialogs.ShowAsync<PersonDialog>(person.Name, new DialogParameters<PersonDialog> { { d => d.Person, person } });
        switch ((await dialog.Result)?.Data)
        {
            case PersonChange.Disable: await ActAsync(by => People.DisableAsync(by, person.Id, CancellationToken.None)); break;
            case PersonChange.Enable: await ActAsync(by => People.EnableAsync(by, person.Id, CancellationToken.None)); break;
            case PersonChange.ResetCodes: await ActAsync(by => People.ResetCodesAsync(by, person.Id, CancellationToken.None)); break;
            case PersonChange.EndSessions: await ActAsync(by => People.EndSessionsAsync(by, person.Id, CancellationToken.None)); break;
            case PersonChange.PasswordLink:
                await ActAsync(async by => (_link, _linkFor) = (await People.MakePasswordLinkAsync(by, person.Id, CancellationToken.None), person.Email));
                break;
            case IReadOnlyList<Role> roles: await ActAsync(by => People.SetRolesAsync(by, person.Id, roles, CancellationToken.None)); break;
        }
    }

    private Task RevokeAsync(Invitation invitation) => ActAsync(by => People.RevokeInvitationAsync(by, invitation.Id, CancellationToken.None));

    private async Task ActAsync(Func<Guid, Task> act)
    {
        try
        {
            _fault = null;
            var by = (await Current.GetAsync()).Account!.Value;
            await act(by);
            _people = await People.ListAsync(by, CancellationToken.None);
            _invitations = await People.InvitationsAsync(by, CancellationToken.None);
        }
        catch (Exception told) when (told is DeniedException or RefusedException or AwayException)
        {
            _fault = Sentences.Of(told);
        }
    }

    private string Roles(IEnumerable<Role> roles) => string.Join(", ", roles.Select(role => Words[role.ToString()]));

    private static string When(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);
}
