using Immunotherapy.Bench.Generating;

namespace Immunotherapy.Bench.Editing.Running;

/// <summary>Holds what is open, so that it ends with the run, however that ends.</summary>
internal sealed class Newsrooms : IAsyncDisposable
{
    private Newsroom? _open;

    /// <param name="scale">How much content there is to be.</param>
    /// <param name="connection">A store to use as it is, or to fill when it is empty; null: one that is gone afterwards.</param>
    public async Task<Newsroom> OpenAsync(Scale scale, string? connection)
    {
        _open = new Newsroom(connection);
        await _open.OpenAsync(scale);
        return _open;
    }

    public async Task CloseAsync()
    {
        if (_open is not null) await _open.DisposeAsync();
        _open = null;
    }

    public async ValueTask DisposeAsync() => await CloseAsync();
}
