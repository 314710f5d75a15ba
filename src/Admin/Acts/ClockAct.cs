namespace Immunotherapy.Admin.Acts;

/// <summary>What can be left to the clock.</summary>
public enum ClockAct
{
    Publish,
    TakeDown,
}
