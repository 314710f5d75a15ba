using Immunotherapy.Gateway.Access;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Immunotherapy.Admin.SignIn;

/// <summary>An account that is nobody's: something to compare a password with when there is no account to compare it with.</summary>
internal sealed class Nobody
{
    private readonly PasswordHasher<Account> _hasher;

    private readonly Account _account = new()
    {
        Id = Guid.Empty,
        Email = "",
        Name = "",
        Roles = [],
        CreatedAt = DateTimeOffset.UnixEpoch,
        Stamp = "",
    };

    public Nobody(IOptions<PasswordHasherOptions> options)
    {
        _hasher = new PasswordHasher<Account>(options);
        _account.PasswordHash = _hasher.HashPassword(_account, "");
    }

    /// <summary>Takes as long as with an account, or the time would tell which addresses have one.</summary>
    public void Compare(string password) => _hasher.VerifyHashedPassword(_account, _account.PasswordHash!, password);
}
