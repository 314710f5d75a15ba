using Immunotherapy.Admin.Naming;
using Immunotherapy.Gateway.Access;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;

namespace Immunotherapy.Admin.SignIn;

/// <summary>What a person does with their own account: password, code, the sessions of other browsers.</summary>
public sealed partial class AccountPage
{
    private const int RecoveryCodes = 10;
    private const string Issuer = "Immunotherapy content";

    private Account? _account;
    private string? _fault;
    private string? _said;
    private int _codesLeft;
    private IReadOnlyList<string>? _newCodes;

    [CascadingParameter]
    public required HttpContext Context { get; set; }

    [SupplyParameterFromForm(FormName = "authenticator")]
    public string? Code { get; set; }

    [SupplyParameterFromForm(FormName = "codes")]
    public string? CodesPassword { get; set; }

    [SupplyParameterFromForm(FormName = "codes")]
    public string? CodesDo { get; set; }

    [SupplyParameterFromForm(FormName = "password")]
    public string? Old { get; set; }

    [SupplyParameterFromForm(FormName = "password")]
    public string? Password { get; set; }

    [SupplyParameterFromForm(FormName = "password")]
    public string? Again { get; set; }

    [Inject]
    public required Sentences Sentences { get; set; }

    [Inject]
    public required UserManager<Account> Users { get; set; }

    [Inject]
    public required SignInManager<Account> SignIn { get; set; }

    [Inject]
    public required Sessions Sessions { get; set; }

    [Inject]
    internal SignInLimiter Limiter { get; set; } = null!;

    [Inject]
    public required NavigationManager Navigation { get; set; }

    private string KeyAddress =>
        $"otpauth://totp/{Uri.EscapeDataString(Issuer)}:{Uri.EscapeDataString(_account!.Email)}?secret={_account.AuthenticatorKey}&issuer={Uri.EscapeDataString(Issuer)}&digits=6";

    private string SpacedKey => string.Join(' ', _account!.AuthenticatorKey!.Chunk(4).Select(four => new string(four)));

    protected override async Task OnInitializedAsync()
    {
        _account = await Users.GetUserAsync(Context.User);
        if (_account is null)
        {
            Navigation.NavigateTo(SignInAddresses.SignIn);
            return;
        }
        // A key of one's own, before it is in use: the same as long as it is not.
        if (_account.AuthenticatorKey is null)
        {
            _account.AuthenticatorKey = Users.GenerateNewAuthenticatorKey();
            await SaveAsync();
        }
        _codesLeft = await Users.CountRecoveryCodesAsync(_account);
    }

    private Task TurnOnAsync() => GuardAsync(async () =>
    {
        var code = (Code ?? "").Replace(" ", "", StringComparison.Ordinal);
        if (!await Users.VerifyTwoFactorTokenAsync(_account!, TokenOptions.DefaultAuthenticatorProvider, code)) return "This code does not hold. Wait for the next one, and look at your phone's clock.";
        await Users.SetTwoFactorEnabledAsync(_account!, true);
        await GiveCodesAsync();
        await NoteAsync(AuditAction.CodesOn);
        return null;
    }, "From now on signing in asks for a code.");

    private Task MakeCodesAsync() => GuardAsync(async () =>
    {
        if (!await Users.CheckPasswordAsync(_account!, CodesPassword ?? "")) return "This is not your password.";
        if (CodesDo == "off") await TurnOffAsync();
        else await GiveCodesAsync();
        return null;
    }, CodesDo == "off" ? "Signing in asks for no code any more." : "The codes you had do not hold any more.");

    private Task ChangePasswordAsync() => GuardAsync(async () =>
    {
        if (PasswordRules.Fault(Password ?? "", _account!.Email, _account.Name) is { } fault) return fault;
        if (Password != Again) return "The two passwords differ.";
        if (!(await Users.ChangePasswordAsync(_account, Old ?? "", Password!)).Succeeded) return "This is not your password.";
        await NoteAsync(AuditAction.PasswordChanged);
        return null;
    }, "Your password is changed.");

    private Task EndAllAsync() => GuardAsync(async () =>
    {
        await Users.UpdateSecurityStampAsync(_account!);
        await NoteAsync(AuditAction.SessionsEnded);
        return null;
    }, "Every other browser is signed out within a minute.");

    private async Task TurnOffAsync()
    {
        (_account!.AsksForCode, _account.RecoveryCodes, _account.AuthenticatorKey) = (false, null, Users.GenerateNewAuthenticatorKey());
        await Users.UpdateSecurityStampAsync(_account);
        await NoteAsync(AuditAction.CodesOff);
    }

    private async Task GiveCodesAsync()
    {
        _newCodes = [.. await Users.GenerateNewTwoFactorRecoveryCodesAsync(_account!, RecoveryCodes) ?? []];
        _codesLeft = _newCodes.Count;
    }

    // A password is asked for here too, so guessing it here costs the same.
    private async Task GuardAsync(Func<Task<string?>> act, string said)
    {
        if (_account is null) return;
        var fault = Limiter.Allows(Context) ? await TryAsync(act) : "Too many tries from your network. Wait some minutes, then try again.";
        if (fault is null)
        {
            // What was changed ends sessions of older make; this one goes on.
            await SignIn.RefreshSignInAsync(_account);
            _said = Words[said];
            return;
        }
        _fault = Words[fault];
        Context.Response.StatusCode = StatusCodes.Status400BadRequest;
    }

    private async Task<string?> TryAsync(Func<Task<string?>> act)
    {
        try
        {
            return await act();
        }
        catch (AwayException away)
        {
            return Sentences.Of(away);
        }
    }

    private Task<IdentityResult> SaveAsync() => Users.UpdateAsync(_account!);

    private Task NoteAsync(string action) => Sessions.NoteAsync(_account, action, SignInLimiter.AddressOf(Context), Context.RequestAborted);
}
