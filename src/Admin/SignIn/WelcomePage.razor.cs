using System.Net.Mail;
using Immunotherapy.Admin.Naming;
using Immunotherapy.Admin.Shell;
using Immunotherapy.Gateway.Access;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;

namespace Immunotherapy.Admin.SignIn;

/// <summary>Where a one-time link leads: to an account of one's own, or to a new password for it.</summary>
public sealed partial class WelcomePage
{
    private OpenLink? _link;
    private string? _fault;

    [Parameter]
    public required string Token { get; set; }

    [CascadingParameter]
    public required HttpContext Context { get; set; }

    [SupplyParameterFromForm(FormName = "welcome")]
    public string? Name { get; set; }

    [SupplyParameterFromForm(FormName = "welcome")]
    public string? Email { get; set; }

    [SupplyParameterFromForm(FormName = "welcome")]
    public string? Password { get; set; }

    [SupplyParameterFromForm(FormName = "welcome")]
    public string? Again { get; set; }

    [Inject]
    public required Sentences Sentences { get; set; }

    [Inject]
    public required AccessLinks Links { get; set; }

    [Inject]
    public required Accounts Accounts { get; set; }

    [Inject]
    public required IPasswordHasher<Account> Hasher { get; set; }

    [Inject]
    internal SignInLimiter Limiter { get; set; } = null!;

    [Inject]
    internal PasswordDoor Door { get; set; } = null!;

    [Inject]
    public required NavigationManager Navigation { get; set; }

    protected override async Task OnInitializedAsync()
    {
        if (!Reach.IsSafe(Context)) Navigation.NavigateTo(SignInAddresses.SignIn);
        else if (Limiter.Allows(Context)) _link = await Links.FindAsync(Token, Context.RequestAborted);
        // With 404 the page would not be sent.
        if (_link is null) Context.Response.StatusCode = StatusCodes.Status410Gone;
    }

    private async Task AcceptAsync()
    {
        if (_link is null) return;
        _fault = Fault(_link) is { } said ? Words[said].Value : null;
        if (_fault is not null)
        {
            Context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }
        try
        {
            var id = await UseAsync(_link, Hasher.HashPassword(null!, Password!));
            await EnterAsync((await Accounts.FindAsync(id, Context.RequestAborted))!);
        }
        catch (Exception told) when (told is DeniedException or AwayException)
        {
            _fault = Sentences.Of(told);
            Context.Response.StatusCode = StatusCodes.Status400BadRequest;
        }
    }

    private Task<Guid> UseAsync(OpenLink link, string hash) => link.Purpose switch
    {
        LinkPurpose.FirstAdministrator or LinkPurpose.Invitation =>
            Links.MakeAccountAsync(Token, link.Email ?? Email!, Name!, hash, AccountLanguage.Current, Context.RequestAborted),
        LinkPurpose.NewPassword => Links.SetPasswordAsync(Token, hash, Context.RequestAborted),
    };

    // A link may set a password; the code from the phone it cannot stand for.
    private async Task EnterAsync(Account account)
    {
        if (account is { AsksForCode: false, IsDisabled: false }) await Door.EnterAsync(Context, account);
        Navigation.NavigateTo(ConsoleAddresses.Home);
    }

    private string? Fault(OpenLink link)
    {
        var isNew = link.Purpose is not LinkPurpose.NewPassword;
        var (email, name) = (link.Email ?? Email?.Trim() ?? "", (isNew ? Name : link.Name)?.Trim() ?? "");
        if (isNew && name.Length is 0 or > 100) return "Say your name in 1 to 100 characters.";
        if (isNew && (email.Length > 254 || !MailAddress.TryCreate(email, out _))) return "This is no e-mail address.";
        return PasswordRules.Fault(Password ?? "", email, name) ?? (Password != Again ? "The two passwords differ." : null);
    }
}
