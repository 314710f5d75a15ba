using System.Text.Json.Nodes;
using Immunotherapy.Admin.Naming;
using Immunotherapy.Admin.SignIn;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Publishing.Drafts;
using Immunotherapy.Model.Fields;
using Microsoft.AspNetCore.Http.Features;

namespace Immunotherapy.Admin.Forms.Doors;

/// <summary>Takes in what is typed in a form, batch by batch, whatever becomes of the page's own connection.</summary>
internal static class EditsDoor
{
    public const string Address = "/admin/entries/{id:guid}/edits";
    private const int MostBytes = 1024 * 1024;

    public static async Task<IResult> TakeAsync(Guid id, HttpRequest request, Desk desk, ICurrentActor current, Sentences sentences, CancellationToken cancellation)
    {
        // It is ours to give back: nobody waits for a slow network, nor for what others write.
        using var turn = request.HttpContext.Features.GetRequiredFeature<EditTurn>();
        var body = EditsBody.Read(await turn.WaitForAsync(() => BodyReading.ReadJsonAsync(request, MostBytes, cancellation), cancellation));
        var actor = await current.GetAsync();
        // Nobody can speak for a page of someone else: the page's name begins with who sends.
        var answer = await turn.WaitForAsync(
            () => desk.EditAsync(id, $"{ActorKey.Of(actor)}.{body.Client}", body.Edits, actor, cancellation), cancellation);
        return TypedResults.Text(Write(answer, sentences).ToJsonString(), "application/json");
    }

    private static JsonObject Write(EditAnswer answer, Sentences sentences) => new()
    {
        ["version"] = answer.Version,
        ["edits"] = new JsonArray([.. answer.Edits.Select(result => Write(result, sentences))]),
    };

    private static JsonObject Write(EditResult result, Sentences sentences)
    {
        var said = new JsonObject { ["sequence"] = result.Sequence, ["outcome"] = Wire.UpperSnake(result.Outcome) };
        if (result.Finding is { } finding) said["problem"] = sentences.Of(finding);
        if (result.TheirVersion is { } version) said["theirVersion"] = version;
        if (result.Theirs is { } theirs) said["theirs"] = theirs.DeepClone();
        return said;
    }
}
