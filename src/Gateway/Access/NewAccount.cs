using Immunotherapy.Gateway.Store;

namespace Immunotherapy.Gateway.Access;

/// <summary>How an account begins.</summary>
internal static class NewAccount
{
    public static AccountRow Row(Guid id, string email, string name, DateTimeOffset now) => new()
    {
        Id = id,
        Email = email.Trim(),
        EmailKey = Accounts.KeyOf(email),
        Name = name.Trim(),
        Stamp = Secrets.New(),
        CreatedAt = now,
        Version = 1,
    };

    public static void Add(StoreContext store, AccountRow account, IEnumerable<Role> roles)
    {
        store.Accounts.Add(account);
        foreach (var role in roles) store.AccountRoles.Add(new AccountRoleRow { AccountId = account.Id, Role = role.ToString() });
    }
}
