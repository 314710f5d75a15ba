using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace Immunotherapy.Gateway.Http;

/// <summary>Which address leads to which door.</summary>
public static class Doors
{
    private const string GraphQLPath = "/graphql";

    public static IServiceCollection AddHttpDoors(this IServiceCollection services)
    {
        services.AddSingleton<GraphQLDoor>().AddSingleton<SchemaDoor>().AddSingleton<HealthDoor>().AddSingleton<LandingPage>();
        services.AddSingleton<UnexpectedErrors>();
        services.AddSingleton<IConfigureOptions<KestrelServerOptions>, ServerLimits>();
        return services;
    }

    public static WebApplication MapHttpDoors(this WebApplication app)
    {
        var graphQL = app.Services.GetRequiredService<GraphQLDoor>();
        var schema = app.Services.GetRequiredService<SchemaDoor>();
        var health = app.Services.GetRequiredService<HealthDoor>();
        var landing = app.Services.GetRequiredService<LandingPage>();

        app.UseSecurityHeaders();
        app.UseMiddleware<UnexpectedErrors>();
        app.UseAddressLimit();
        app.UseOpenCors(GraphQLPath);

        app.MapPost(GraphQLPath, graphQL.PostAsync);
        app.MapGet(GraphQLPath, AnswerGetAsync);
        app.MapGet(GraphQLPath + "/schema.graphql", schema.Get);
        app.MapGet("/health/live", HealthDoor.Live);
        app.MapGet("/health/ready", health.Ready);
        return app;

        Task AnswerGetAsync(HttpContext context) =>
            context.Request.Query.ContainsKey("query") ? graphQL.GetAsync(context)
            : context.Request.Query.ContainsKey("sdl") ? schema.Get(context).ExecuteAsync(context)
            : AnswerFormats.AcceptsPages(context.Request.Headers.Accept) ? landing.ShowAsync(context)
            : graphQL.GetAsync(context);
    }
}
