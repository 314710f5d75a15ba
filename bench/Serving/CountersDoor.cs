using Immunotherapy.Bench.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

[assembly: HostingStartup(typeof(CountersDoor))]

namespace Immunotherapy.Bench.Serving;

/// <summary>
/// Gives a process that is measured the address <c>/bench/counters</c>, before all else that it does with a request. This program has it by itself; the
/// all-in-one process, which knows nothing of it, when ASPNETCORE_HOSTINGSTARTUPASSEMBLIES names this assembly.
/// </summary>
internal sealed class CountersDoor : IHostingStartup, IStartupFilter
{
    public const string Address = "/bench/counters";

    public void Configure(IWebHostBuilder builder) => builder.ConfigureServices(services => services.AddSingleton<IStartupFilter>(this));

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Map(Address, door => door.Run(AnswerAsync));
        next(app);
    };

    private static Task AnswerAsync(HttpContext context) =>
        context.Response.WriteAsJsonAsync(Counters.Read(bool.TryParse(context.Request.Query["collect"], out var collect) && collect));
}
