using Immunotherapy.Gateway.Access;
using Microsoft.AspNetCore.Components;

namespace Immunotherapy.Admin.SignIn;

/// <summary>The way in. It says the same of a wrong password as of an address that nobody has.</summary>
public sealed partial class SignInPage
{
    // In small organisations one person does it all.
    private const string EveryRole = "All roles";

    private string? _fault;
    private bool _isEmpty;

    [CascadingParameter]
    public required HttpContext Context { get; set; }

    [SupplyParameterFromQuery(Name = SignInAddresses.Back)]
    public string? Back { get; set; }

    [SupplyParameterFromForm(FormName = "password")]
    public string? Email { get; set; }

    [SupplyParameterFromForm(FormName = "password")]
    public string? Password { get; set; }

    [SupplyParameterFromForm(FormName = "sandbox")]
    public string? Role { get; set; }

    [Inject]
    internal Reach Here { get; set; } = null!;

    [Inject]
    public required Sandbox Sandbox { get; set; }

    [Inject]
    public required Accounts Accounts { get; set; }

    [Inject]
    internal PasswordDoor Door { get; set; } = null!;

    [Inject]
    public required NavigationManager Navigation { get; set; }

    private bool IsSandbox => Sandbox.IsOpen && Here.IsThisMachineOnly(Context);

    protected override async Task OnInitializedAsync()
    {
        if (Context.User.Identity?.IsAuthenticated is true && HttpMethods.IsGet(Context.Request.Method))
            Navigation.NavigateTo(SignInAddresses.BackTo(Back));
        else if (!Sandbox.IsOpen) _isEmpty = !await Accounts.HasAdministratorAsync(Context.RequestAborted);
    }

    private async Task SignInAsync()
    {
        if (!Reach.IsSafe(Context)) return;
        switch (await Door.TryAsync(Context, Email ?? "", Password ?? ""))
        {
            case PasswordAnswer.In: Navigation.NavigateTo(SignInAddresses.BackTo(Back)); break;
            case PasswordAnswer.NeedsCode: Navigation.NavigateTo(SignInAddresses.With(SignInAddresses.Code, Back)); break;
            case PasswordAnswer.Wrong: Say("This e-mail address and password do not belong together.", StatusCodes.Status400BadRequest); break;
            case PasswordAnswer.Locked: Say("Too many wrong tries: this account is locked for some minutes. Then try again.", StatusCodes.Status400BadRequest); break;
            case PasswordAnswer.TooMany: Say("Too many tries from your network. Wait some minutes, then try again.", StatusCodes.Status429TooManyRequests); break;
            case PasswordAnswer.Away: Say("The database cannot be written now, so nobody can sign in. Try again in a minute.", StatusCodes.Status503ServiceUnavailable); break;
        }
    }

    private async Task EnterAsync()
    {
        if (!IsSandbox) return;
        if (Role == EveryRole) await Door.EnterSandboxAsync(Context, Enum.GetValues<Role>());
        else if (Enum.TryParse<Role>(Role, out var role) && Enum.IsDefined(role)) await Door.EnterSandboxAsync(Context, [role]);
        else return;
        Navigation.NavigateTo(SignInAddresses.BackTo(Back));
    }

    private void Say(string fault, int status)
    {
        _fault = Words[fault];
        Context.Response.StatusCode = status;
    }
}
