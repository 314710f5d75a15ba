using Immunotherapy.Gateway.Access;
using Microsoft.AspNetCore.Identity;

namespace Immunotherapy.Admin.SignIn;

/// <summary>Long rather than odd: twelve characters of any kind that are not what everybody tries.</summary>
internal sealed class PasswordRules : IPasswordValidator<Account>
{
    public const string TooShort = "Use at least 12 characters. A few words in a row are easy to remember.";
    public const string TooLong = "Use at most 256 characters.";
    public const string TooCommon = "This password is among those that others try first. Choose one that only you would think of.";

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password) => Task.FromResult(
        Fault(password ?? "", user.Email, user.Name) is { } fault ? IdentityResult.Failed(new IdentityError { Code = nameof(PasswordRules), Description = fault }) : IdentityResult.Success);

    /// <summary>What is wrong with it, as a key of <see cref="SignInWords"/>; null: nothing.</summary>
    public static string? Fault(string password, string email, string name) => password.Length switch
    {
        < Passwords.Shortest => TooShort,
        > Passwords.Longest => TooLong,
        _ when Passwords.IsEasilyGuessed(password, [email, email.Split('@')[0], name, .. name.Split(' ')]) => TooCommon,
        _ => null,
    };
}
