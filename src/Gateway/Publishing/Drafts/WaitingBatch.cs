using System.Text.Json.Nodes;

namespace Immunotherapy.Gateway.Publishing.Drafts;

/// <summary>A batch of edits that was sent and not answered yet.</summary>
internal sealed record WaitingBatch(Guid Entry, string Client, IReadOnlyList<Edit> Edits, Actor By, CancellationToken Cancellation)
{
    // What an edit weighs beside its text: a path, a row, a line of the audit.
    private const int OfEachValue = 64;

    // Who waits goes on in their own time, so that the next group does not wait for them.
    private readonly TaskCompletionSource<EditAnswer> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>What became of it; it throws what the Desk throws.</summary>
    public Task<EditAnswer> Answer => _answer.Task;

    /// <summary>About how many bytes it brings.</summary>
    public long Weight { get; } = Edits.Sum(Weigh);

    public void Do(EditAnswer answer) => _answer.TrySetResult(answer);

    public void Fail(Exception why) => _answer.TrySetException(why);

    public void GiveUp() => _answer.TrySetCanceled(Cancellation);

    private static long Weigh(Edit edit)
    {
        try
        {
            return Weigh(edit.Value);
        }
        catch (Exception unreadable) when (unreadable is InvalidOperationException or ArgumentException)
        {
            // Half of a character, or a key that stands twice: JSON nodes find out late. It will be refused, and is not kept.
            return OfEachValue;
        }
    }

    private static long Weigh(JsonNode? value) => OfEachValue + value switch
    {
        JsonArray all => all.Sum(Weigh),
        JsonObject all => all.Sum(property => property.Key.Length + Weigh(property.Value)),
        JsonValue one when one.TryGetValue<string>(out var text) => text.Length,
        _ => 0,
    };
}
