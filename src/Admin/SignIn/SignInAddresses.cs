using Immunotherapy.Admin.Shell;

namespace Immunotherapy.Admin.SignIn;

/// <summary>Where signing in happens, and where it leads back to.</summary>
public static class SignInAddresses
{
    public const string SignIn = ConsoleAddresses.Home + "/sign-in";
    public const string Code = SignIn + "/code";
    public const string SignOut = ConsoleAddresses.Home + "/sign-out";
    public const string Welcome = ConsoleAddresses.Home + "/welcome";
    public const string Account = ConsoleAddresses.Home + "/account";
    public const string NotAllowed = ConsoleAddresses.Home + "/not-allowed";
    public const string People = ConsoleAddresses.Home + "/accounts";
    public const string Audit = ConsoleAddresses.Home + "/audit";

    /// <summary>The parameter that says where somebody wanted to go.</summary>
    public const string Back = "back";

    /// <summary>A page of ours, or Home: nobody is led elsewhere by a link to us.</summary>
    public static string BackTo(string? address) =>
        address is not null && (address == ConsoleAddresses.Home || address.StartsWith(ConsoleAddresses.Home + "/", StringComparison.Ordinal)
            || address.StartsWith(ConsoleAddresses.Home + "?", StringComparison.Ordinal)) && !address.StartsWith(SignIn, StringComparison.Ordinal)
            && !address.Contains('\\', StringComparison.Ordinal)
            ? address : ConsoleAddresses.Home;

    public static string With(string address, string? back) => $"{address}?{Back}={Uri.EscapeDataString(BackTo(back))}";
}
