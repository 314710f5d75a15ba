using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Immunotherapy.Gateway.Store.Engines;

/// <summary>
/// SQLite works on the thread that asks it, for milliseconds on end when many type. Before each command of what is typed
/// (<see cref="StoreContext.IsTyping"/>) the thread lets go of its processor, so that a reader's request waits for one command and not for all.
/// </summary>
internal sealed class GivingWay : DbCommandInterceptor
{
    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) => Yield(eventData, result);

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) => Yield(eventData, result);

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default) => Yield(eventData, result);

    private static ValueTask<T> Yield<T>(CommandEventData command, T result)
    {
        if (command.Context is StoreContext { IsTyping: true }) Thread.Yield();
        return new ValueTask<T>(result);
    }
}
