using Immunotherapy.Admin.SignIn;
using Immunotherapy.Gateway.Publishing;

namespace Immunotherapy.Admin.Forms.Doors;

/// <summary>Takes in a picture that an editor chose; answers under which hash it lies and how large it is.</summary>
internal static class MediaDoor
{
    public const string Address = "/admin/media";

    /// <summary>A little more than a picture may have, so that one that is too large is told how large it may be.</summary>
    public const int MostBytes = 6 * 1024 * 1024;

    public static async Task<IResult> TakeAsync(HttpRequest request, Desk desk, ICurrentActor current, CancellationToken cancellation)
    {
        var file = await BodyReading.ReadAsync(request, MostBytes, cancellation);
        var picture = await desk.KeepPictureAsync(file, await current.GetAsync(), cancellation);
        return TypedResults.Json(new { sha256 = picture.Sha256, width = picture.Width, height = picture.Height });
    }
}
