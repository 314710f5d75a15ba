namespace Immunotherapy.Gateway.Store;

/// <summary>What the clock is asked to do.</summary>
public enum ScheduledAction
{
    Publish,
    Unpublish,
}
