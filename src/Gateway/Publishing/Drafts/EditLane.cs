namespace Immunotherapy.Gateway.Publishing.Drafts;

/// <summary>
/// What is typed is let in, read, written and answered on half of the processors at most: partners who ask meanwhile find one that
/// nobody types on (<c>bench -- console --only fifty</c>: of a hundred of them, the slowest waits half as long).
/// </summary>
public sealed class EditLane : IDisposable
{
    private readonly SemaphoreSlim _free = new(Math.Max(1, Environment.ProcessorCount / 2));

    public async Task<EditTurn> EnterAsync(CancellationToken cancellation)
    {
        var turn = new EditTurn(_free);
        await turn.BeginAsync(cancellation);
        return turn;
    }

    public void Dispose() => _free.Dispose();
}
