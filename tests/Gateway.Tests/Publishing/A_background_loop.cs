using Immunotherapy.Gateway.Publishing;
using Microsoft.Extensions.Logging.Abstractions;

namespace Immunotherapy.Gateway.Tests.Publishing;

public sealed class A_background_loop
{
    [Fact]
    public async Task Outlives_its_failures_and_tells_of_them()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var supervision = new Supervision(new ImpatientTime(), NullLogger<Supervision>.Instance);
        var steps = 0;
        var told = new List<string>();

        await supervision.RunAsync("counting", async _ =>
        {
            told.AddRange(supervision.Troubles.Values);
            if (++steps < 4) throw new InvalidOperationException($"step {steps}");
            if (steps == 6) await stop.CancelAsync();
        }, stop.Token);

        Assert.Equal(["step 1", "step 2", "step 3"], told);
        Assert.Equal(6, steps);
        Assert.Empty(supervision.Troubles);
    }

    /// <summary>Every wait is over at once.</summary>
    private sealed class ImpatientTime : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            base.CreateTimer(callback, state, dueTime == Timeout.InfiniteTimeSpan ? dueTime : TimeSpan.Zero, period);
    }
}
