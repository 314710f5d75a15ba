using Immunotherapy.Admin.Forms.Doors;
using Microsoft.AspNetCore.Mvc;

namespace Immunotherapy.Admin.Forms;

/// <summary>Puts what the forms need among the console's services, and what their scripts ask among its addresses.</summary>
internal static class FormRegistration
{
    public static IServiceCollection AddForms(this IServiceCollection services) => services.AddSingleton<LinkCards>().AddSingleton<PartsEditors>();

    public static IEndpointRouteBuilder MapForms(this IEndpointRouteBuilder app)
    {
        app.MapGet(ForgeryDoor.Address, ForgeryDoor.GiveAsync);
        var ours = app.MapGroup("").AddEndpointFilter<RouteGroupBuilder, OnlyOurPages>();
        ours.MapPost(EditsDoor.Address, EditsDoor.TakeAsync).InTurns();
        ours.MapPost(MediaDoor.Address, MediaDoor.TakeAsync).WithMetadata(new RequestSizeLimitAttribute(MediaDoor.MostBytes));
        ours.MapPost(MarkdownDoor.Address, MarkdownDoor.RenderAsync);
        return app;
    }
}
