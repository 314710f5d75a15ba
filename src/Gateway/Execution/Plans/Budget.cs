namespace Immunotherapy.Gateway.Execution.Plans;

/// <summary>What a run may still spend: values and time.</summary>
internal sealed class Budget(int values, TimeSpan time, TimeProvider clock, CancellationToken cancellation)
{
    private const int Stretch = 1024;
    private readonly long _start = clock.GetTimestamp();
    private long _left = values;
    private int _handedOut;

    /// <summary>Hands out values to be written, a stretch at a time.</summary>
    /// <param name="remaining">How many of the last stretch are left; negative where more were spent.</param>
    /// <exception cref="AnswerTooLargeException">No values are left.</exception>
    /// <exception cref="OperationCanceledException">Nobody waits any more.</exception>
    /// <exception cref="OutOfTimeException"/>
    public int Look(int remaining)
    {
        _left -= _handedOut - remaining;
        if (_left < 0) throw new AnswerTooLargeException();
        cancellation.ThrowIfCancellationRequested();
        if (clock.GetElapsedTime(_start) > time) throw new OutOfTimeException();
        return _handedOut = (int)Math.Min(Stretch, _left);
    }
}
