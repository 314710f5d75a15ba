namespace Immunotherapy.Gateway.Store;

/// <summary>What became of a schedule.</summary>
public enum ScheduleState
{
    Pending,
    Done,
    Missed,
    Cancelled,
}
