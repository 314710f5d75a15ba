namespace Immunotherapy.Gateway.Execution.Plans;

/// <summary>What a run may still spend. Looks at the clock first, then once in a thousand values.</summary>
internal sealed class Budget(int values, TimeSpan time, TimeProvider clock, CancellationToken cancellation)
{
    private const int Stretch = 1024;
    private readonly long _start = clock.GetTimestamp();
    private int _left = values;
    private int _untilLook;

    /// <exception cref="AnswerTooLargeException">No values are left.</exception>
    /// <exception cref="OperationCanceledException">Nobody waits any more.</exception>
    /// <exception cref="OutOfTimeException"/>
    public void Spend(int count)
    {
        _left -= count;
        _untilLook -= count;
        if ((_left | _untilLook) < 0) Look();
    }

    private void Look()
    {
        if (_left < 0) throw new AnswerTooLargeException();
        cancellation.ThrowIfCancellationRequested();
        if (clock.GetElapsedTime(_start) > time) throw new OutOfTimeException();
        _untilLook = Stretch;
    }
}
