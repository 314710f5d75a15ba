using Immunotherapy.Admin.SignIn;
using Microsoft.AspNetCore.Antiforgery;

namespace Immunotherapy.Admin.Forms.Doors;

/// <summary>Tells a page who is signed in and gives it the token to send along; asked again after a sign-in, without loading the page.</summary>
internal static class ForgeryDoor
{
    public const string Address = "/admin/forgery-token";

    public static async Task<IResult> GiveAsync(HttpContext context, IAntiforgery forgery, ICurrentActor current) =>
        TypedResults.Json(new { user = ActorKey.Of(await current.GetAsync()), token = forgery.GetAndStoreTokens(context).RequestToken });
}
