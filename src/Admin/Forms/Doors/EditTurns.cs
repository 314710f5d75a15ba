using Immunotherapy.Gateway.Publishing.Drafts;

namespace Immunotherapy.Admin.Forms.Doors;

/// <summary>What somebody typed waits for its turn before anything else is done about it: to find out who sends it costs as much as to keep it.</summary>
internal static class EditTurns
{
    private static readonly object Mark = new Marked();

    public static TBuilder InTurns<TBuilder>(this TBuilder endpoint) where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(Mark);

    public static IApplicationBuilder UseEditTurns(this IApplicationBuilder app) =>
        app.UseWhen(context => context.GetEndpoint()?.Metadata.GetMetadata<Marked>() is not null, edits => edits.Use(TakeAsync));

    private static async Task TakeAsync(HttpContext context, RequestDelegate next)
    {
        using var turn = await context.RequestServices.GetRequiredService<EditLane>().EnterAsync(context.RequestAborted);
        context.Features.Set(turn);
        await next(context);
    }

    private sealed class Marked;
}
