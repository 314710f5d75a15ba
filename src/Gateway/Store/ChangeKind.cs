namespace Immunotherapy.Gateway.Store;

/// <summary>What happened to an entry before the world's eyes.</summary>
public enum ChangeKind
{
    Published,
    Unpublished,
    Recalled,
    StandingChanged,
    TimePassed,
}
