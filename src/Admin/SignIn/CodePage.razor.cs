using Immunotherapy.Gateway.Access;
using Microsoft.AspNetCore.Components;

namespace Immunotherapy.Admin.SignIn;

/// <summary>The second step of signing in, for who has the first one behind them.</summary>
public sealed partial class CodePage
{
    private string? _fault;
    private Account? _account;

    [CascadingParameter]
    public required HttpContext Context { get; set; }

    [SupplyParameterFromQuery(Name = SignInAddresses.Back)]
    public string? Back { get; set; }

    [SupplyParameterFromForm(FormName = "code")]
    public string? Code { get; set; }

    [SupplyParameterFromForm(FormName = "recovery")]
    public string? Recovery { get; set; }

    [Inject]
    internal PasswordDoor Door { get; set; } = null!;

    [Inject]
    public required NavigationManager Navigation { get; set; }

    protected override async Task OnInitializedAsync()
    {
        _account = await Door.HalfwayAsync();
        if (_account is null) Navigation.NavigateTo(SignInAddresses.With(SignInAddresses.SignIn, Back));
    }

    private async Task SignInAsync()
    {
        if (_account is not null) Answer(await Door.TryCodeAsync(Context, _account, Plain(Code)));
    }

    private async Task RecoverAsync()
    {
        if (_account is not null) Answer(await Door.TryRecoveryCodeAsync(Context, _account, Plain(Recovery)));
    }

    private void Answer(PasswordAnswer answer)
    {
        switch (answer)
        {
            case PasswordAnswer.In: Navigation.NavigateTo(SignInAddresses.BackTo(Back)); break;
            case PasswordAnswer.NeedsCode or PasswordAnswer.Wrong: Say("This code does not hold. Wait for the next one, and look at your phone's clock.", StatusCodes.Status400BadRequest); break;
            case PasswordAnswer.Locked: Say("Too many wrong tries: this account is locked for some minutes. Then try again.", StatusCodes.Status400BadRequest); break;
            case PasswordAnswer.TooMany: Say("Too many tries from your network. Wait some minutes, then try again.", StatusCodes.Status429TooManyRequests); break;
            case PasswordAnswer.Away: Say("The database cannot be written now, so nobody can sign in. Try again in a minute.", StatusCodes.Status503ServiceUnavailable); break;
        }
    }

    private void Say(string fault, int status)
    {
        _fault = Words[fault];
        Context.Response.StatusCode = status;
    }

    private static string Plain(string? code) => (code ?? "").Replace(" ", "", StringComparison.Ordinal);
}
