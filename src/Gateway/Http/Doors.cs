using Immunotherapy.Gateway.Http.Caching;
using Immunotherapy.Gateway.Http.Pages;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace Immunotherapy.Gateway.Http;

/// <summary>Which address leads to which door.</summary>
public static class Doors
{
    internal const string GraphQLPath = "/graphql";

    // Whoever may read a resource may ask for its headers alone.
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    private static readonly StringValues Methods = "GET, HEAD, OPTIONS, POST";

    public static IServiceCollection AddHttpDoors(this IServiceCollection services)
    {
        services.AddSingleton<GraphQLDoor>().AddSingleton<SchemaDoor>().AddSingleton<HealthDoor>().AddSingleton<GraphiQLFiles>().AddSingleton<MediaDoor>();
        if (GraphiQLFiles.AreBundled) services.AddSingleton<IPage, GraphiQLPage>();
        else services.AddSingleton<IPage, PlainPage>();
        services.AddSingleton<UnexpectedErrors>().AddSingleton<AnswerTags>().AddSingleton<ChangeTimes>().AddSingleton<AnswerCaching>();
        services.AddSingleton<IConfigureOptions<KestrelServerOptions>, ServerLimits>();
        services.Configure<HostOptions>(host => host.ShutdownTimeout = ServerLimits.Stopping);
        return services;
    }

    public static WebApplication MapHttpDoors(this WebApplication app)
    {
        var graphQL = app.Services.GetRequiredService<GraphQLDoor>();
        var schema = app.Services.GetRequiredService<SchemaDoor>();
        var health = app.Services.GetRequiredService<HealthDoor>();
        var page = app.Services.GetRequiredService<IPage>();
        var media = app.Services.GetRequiredService<MediaDoor>();
        var files = app.Services.GetRequiredService<GraphiQLFiles>();

        app.UseSecurityHeaders();
        // The one instance: asked for by its type, it would cost every request a scope of services.
        app.Use(app.Services.GetRequiredService<UnexpectedErrors>().CatchAsync);
        app.UseAddressLimit();
        app.UseOpenCors(GraphQLPath);

        app.MapPost(GraphQLPath, graphQL.PostAsync);
        app.MapMethods(GraphQLPath, Reading, AnswerGetAsync);
        app.MapMethods(GraphQLPath, [HttpMethods.Options], TellMethods);
        app.MapMethods(GraphQLPath + "/schema.graphql", Reading, schema.Get);
        app.MapMethods(GraphQLPath + "/ide/{file}", Reading, files.SendAsync);
        app.MapMethods("/media/{sha256}", Reading, media.GetAsync);
        app.MapMethods("/health/live", Reading, HealthDoor.Live);
        app.MapMethods("/health/ready", Reading, health.Ready);
        return app;

        static NoContent TellMethods(HttpContext context)
        {
            context.Response.Headers.Allow = Methods;
            return TypedResults.NoContent();
        }

        Task AnswerGetAsync(HttpContext context) =>
            context.Request.Query.ContainsKey("query") ? graphQL.GetAsync(context)
            : context.Request.Query.ContainsKey("sdl") ? schema.Get(context).ExecuteAsync(context)
            : AnswerFormats.AcceptsPages(context.Request.Headers.Accept) ? page.ShowAsync(context)
            : graphQL.GetAsync(context);
    }
}
