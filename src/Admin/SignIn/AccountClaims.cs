using System.Globalization;
using System.Security.Claims;
using Immunotherapy.Gateway.Access;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Immunotherapy.Admin.SignIn;

/// <summary>What a session carries of an account: who, as what, since when, and the stamp that ends it when it changes.</summary>
internal sealed class AccountClaims(IOptions<IdentityOptions> options, TimeProvider time) : IUserClaimsPrincipalFactory<Account>
{
    private const string Began = "began";

    private readonly string _stamp = options.Value.ClaimsIdentity.SecurityStampClaimType;

    public Task<ClaimsPrincipal> CreateAsync(Account user) => Task.FromResult(Create(user, time.GetUtcNow().ToUnixTimeSeconds()));

    /// <summary>The account as it is now, in the session that is.</summary>
    public ClaimsPrincipal Renew(Account account, ClaimsPrincipal session) => Create(account, BeganAt(session));

    public bool Fits(Account account, ClaimsPrincipal session) => session.FindFirstValue(_stamp) == account.Stamp;

    public static bool HasRoles(ClaimsPrincipal session, Account account) =>
        session.FindAll(ClaimTypes.Role).Select(claim => claim.Value).ToHashSet().SetEquals(account.Roles.Select(role => role.ToString()));

    public static Guid? IdOf(ClaimsPrincipal session) => Guid.TryParse(session.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : null;

    public static IEnumerable<Role> RolesOf(ClaimsPrincipal session) =>
        session.FindAll(ClaimTypes.Role).Where(claim => Enum.IsDefined(typeof(Role), claim.Value)).Select(claim => Enum.Parse<Role>(claim.Value));

    public TimeSpan AgeOf(ClaimsPrincipal session) => time.GetUtcNow() - DateTimeOffset.FromUnixTimeSeconds(BeganAt(session));

    private static long BeganAt(ClaimsPrincipal session) =>
        long.TryParse(session.FindFirstValue(Began), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? seconds : 0;

    private ClaimsPrincipal Create(Account account, long began) => new(new ClaimsIdentity(
    [
        new Claim(ClaimTypes.NameIdentifier, account.Id.ToString()),
        new Claim(ClaimTypes.Name, account.Name),
        new Claim(_stamp, account.Stamp),
        new Claim(Began, began.ToString(CultureInfo.InvariantCulture)),
        .. account.Roles.Select(role => new Claim(ClaimTypes.Role, role.ToString())),
    ], IdentityConstants.ApplicationScheme, ClaimTypes.Name, ClaimTypes.Role));
}
