using Immunotherapy.Admin.Shell;
using Immunotherapy.Gateway.Access;
using Immunotherapy.Gateway.Options;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Immunotherapy.Admin.SignIn;

/// <summary>Puts signing in among the console's services, and before its pages. The endpoint passes none of it.</summary>
public static class SignInRegistration
{
    private const string Section = "SignIn";
    private const int PasswordIterations = 210_000;
    private const string Session = "immunotherapy-session";
    private const string HalfSession = "immunotherapy-code";
    private const string Forms = "immunotherapy-forms";

    // What WebApplication looks for to find out whether it must put these two before every request, partners' included.
    private static readonly string[] PutByUs = ["__AuthenticationMiddlewareSet", "__AuthorizationMiddlewareSet"];

    private static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> Options = new Dictionary<string, IReadOnlyList<string>>
    {
        [Section] =
        [
            nameof(SignInLimits.AttemptsPerAddress), nameof(SignInLimits.Minutes), nameof(SignInLimits.FailuresBeforeLock),
            nameof(SignInLimits.LockMinutes), nameof(SignInLimits.IdleHours), nameof(SignInLimits.SessionHours), nameof(SignInLimits.LookSeconds),
        ],
    };

    /// <exception cref="BadOptionException">An option is unknown, or its value is not of its kind.</exception>
    public static WebApplicationBuilder AddSignIn(this WebApplicationBuilder builder)
    {
        KnownOptions.Check(builder.Configuration, Options);
        KnownOptions.CheckValues<SignInLimits>(builder.Configuration, Section);
        var services = builder.Services;
        services.AddOptions<SignInLimits>().BindConfiguration(Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddHttpContextAccessor().AddSingleton<Reach>().AddSingleton<SignInLimiter>().AddSingleton<UsedCodes>().AddSingleton<Nobody>().AddScoped<PasswordDoor>().AddHostedService<FirstLinkNotice>();
        services.AddScoped<AuthenticationStateProvider, LiveSession>().AddScoped<ICurrentActor, CurrentActor>().AddCascadingAuthenticationState();
        AddIdentity(services);
        AddSessions(services);
        AddKeys(builder);
        services.AddAuthorization(Allow);
        return builder;
    }

    /// <summary>Finds out who asks and whether they may, for what lies in the console only.</summary>
    public static WebApplication UseSignIn(this WebApplication app)
    {
        foreach (var put in PutByUs) ((IApplicationBuilder)app).Properties[put] = true;
        app.UseWhen(ConsoleAddresses.IsConsole, pages => pages.UseAuthentication().UseAuthorization());
        return app;
    }

    public static WebApplication MapSignIn(this WebApplication app)
    {
        app.MapPost(SignInAddresses.SignOut, SigningOut.OneAsync).AllowAnonymous();
        return app;
    }

    private static void AddIdentity(IServiceCollection services)
    {
        services.AddIdentityCore<Account>(identity =>
        {
            // The address is free to be any: links to it were made by an administrator.
            identity.User.AllowedUserNameCharacters = "";
            // What a password must be is in PasswordRules alone.
            identity.Password = new PasswordOptions
            {
                RequiredLength = Passwords.Shortest,
                RequiredUniqueChars = 1,
                RequireDigit = false,
                RequireLowercase = false,
                RequireUppercase = false,
                RequireNonAlphanumeric = false,
            };
        }).AddUserStore<AccountStore>().AddSignInManager<AccountSignIn>().AddTokenProvider<AuthenticatorTokenProvider<Account>>(TokenOptions.DefaultAuthenticatorProvider);
        services.AddOptions<IdentityOptions>().Configure<IOptions<SignInLimits>>((identity, limits) =>
        {
            identity.Lockout.MaxFailedAccessAttempts = limits.Value.FailuresBeforeLock;
            identity.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(limits.Value.LockMinutes);
        });
        // In the place of the composition rules of the framework.
        services.AddScoped<IPasswordValidator<Account>, PasswordRules>();
        services.AddSingleton<AccountClaims>().AddScoped<IUserClaimsPrincipalFactory<Account>>(provider => provider.GetRequiredService<AccountClaims>());
        services.Configure<PasswordHasherOptions>(hashing => hashing.IterationCount = PasswordIterations);
    }

    private static void AddSessions(IServiceCollection services)
    {
        services.AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddCookie(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.TwoFactorUserIdScheme);
        services.AddOptions<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme).Configure<IOptions<SignInLimits>>((cookie, limits) =>
        {
            Secure(cookie, Session);
            cookie.LoginPath = SignInAddresses.SignIn;
            cookie.AccessDeniedPath = SignInAddresses.NotAllowed;
            cookie.ReturnUrlParameter = SignInAddresses.Back;
            cookie.ExpireTimeSpan = TimeSpan.FromHours(limits.Value.IdleHours);
            cookie.SlidingExpiration = true;
            cookie.Events = new SessionEvents();
        });
        services.AddOptions<CookieAuthenticationOptions>(IdentityConstants.TwoFactorUserIdScheme).Configure(cookie =>
        {
            Secure(cookie, HalfSession);
            cookie.ExpireTimeSpan = TimeSpan.FromMinutes(5);
        });
        services.AddAntiforgery(forms =>
        {
            forms.Cookie.Name = Forms;
            forms.Cookie.SameSite = SameSiteMode.Strict;
            forms.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
    }

    private static void Secure(CookieAuthenticationOptions cookie, string name)
    {
        cookie.CookieManager = new SessionCookies();
        cookie.Cookie.Name = name;
        cookie.Cookie.Path = "/";
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.IsEssential = true;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
    }

    private static void AddKeys(WebApplicationBuilder builder)
    {
        // It warns at every new key that the key is not sealed itself: whoever reads the database has what the key opens, too.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager", LogLevel.Error);
        var services = builder.Services;
        services.AddDataProtection().SetApplicationName("Immunotherapy");
        services.AddOptions<KeyManagementOptions>().Configure<ProtectionKeys>((management, keys) => management.XmlRepository = new KeyRing(keys));
    }

    private static void Allow(AuthorizationOptions authorization)
    {
        authorization.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build();
        foreach (var permission in Enum.GetValues<Permission>())
            authorization.AddPolicy(permission.ToString(), policy => policy.RequireAssertion(asked => Permissions.Allow(AccountClaims.RolesOf(asked.User), permission)));
    }
}
