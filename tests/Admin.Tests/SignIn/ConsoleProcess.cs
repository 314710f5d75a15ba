using Immunotherapy.Gateway.Access;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Immunotherapy.Admin.Tests.SignIn;

/// <summary>A console of a test's own, without content: on a file that is kept while it runs, or a sandbox.</summary>
public class ConsoleProcess : IDisposable
{
    public const string Password = "our garden has seven trees";
    public const string Administrator = "ada@example.org";

    private readonly DirectoryInfo? _folder;
    private readonly WebApplicationFactory<Pages.App> _process;

    public ConsoleProcess() : this([])
    {
    }

    protected ConsoleProcess(params (string Option, string Value)[] options)
    {
        _folder = Directory.CreateTempSubdirectory("console-tests-");
        _process = Start([("Store:Connection", $"Data Source={Path.Combine(_folder.FullName, "content.db")}"), ("SignIn:AttemptsPerAddress", "1000"), .. options]);
    }

    private ConsoleProcess(WebApplicationFactory<Pages.App> process) => _process = process;

    public static ConsoleProcess Sandbox() => new(new WebApplicationFactory<Pages.App>().WithWebHostBuilder(host => host
        .UseSetting("Store:Connection", $"InMemory={Guid.CreateVersion7()}").UseSetting("Sample:Import", "false")));

    public static ConsoleProcess With(params (string Option, string Value)[] options) => new(options);

    public ConsoleTime Time { get; } = new();

    public IServiceProvider Services => _process.Services;

    public T Get<T>() where T : notnull => Services.GetRequiredService<T>();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public Browser Browse(string address = "https://localhost") => new(_process, new Uri(address));

    /// <summary>Another process on the same file.</summary>
    public ConsoleProcess Beside() => new(Start([("Store:Connection", $"Data Source={Path.Combine(_folder!.FullName, "content.db")}")]));

    /// <summary>The first administrator, made by the first link in a browser of their own; there may be one already.</summary>
    public async Task<Account> AdministratorAsync()
    {
        if (await Get<AccessLinks>().MakeFirstAsync(Stop) is { } link)
        {
            using var browser = Browse();
            using var done = await browser.SubmitAsync(link.Path, "welcome", ("Name", "Ada"), ("Email", Administrator), ("Password", Password), ("Again", Password));
        }
        return (await Get<Accounts>().FindByEmailAsync(Administrator, Stop))!;
    }

    /// <summary>Somebody with an account, made by an invitation, in a browser that is signed in.</summary>
    public async Task<(Account Account, Browser Browser)> HireAsync(string name, params Role[] roles)
    {
        var administrator = await AdministratorAsync();
        var link = await Get<Gateway.Access.People>().InviteAsync(administrator.Id, $"{name}@example.org", roles, Stop);
        var browser = Browse();
        using var done = await browser.SubmitAsync(link.Path, "welcome", ("Name", name), ("Password", Password), ("Again", Password));
        return ((await Get<Accounts>().FindByEmailAsync($"{name}@example.org", Stop))!, browser);
    }

    public void Dispose()
    {
        _process.Dispose();
        SqliteConnection.ClearAllPools();
        _folder?.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    private WebApplicationFactory<Pages.App> Start((string Option, string Value)[] options) => new WebApplicationFactory<Pages.App>().WithWebHostBuilder(host =>
    {
        host.UseSetting("Sample:Import", "false").ConfigureServices(services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Time)));
        foreach (var (option, value) in options) host.UseSetting(option, value);
    });
}
