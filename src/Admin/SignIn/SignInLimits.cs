using System.ComponentModel.DataAnnotations;

namespace Immunotherapy.Admin.SignIn;

/// <summary>What guessing costs, and how long a session lasts.</summary>
public sealed class SignInLimits
{
    /// <summary>How often one network address may try a password, a code or a link within <see cref="Minutes"/>. Default: 20.</summary>
    [Range(1, 10_000)]
    public int AttemptsPerAddress { get; set; } = 20;

    /// <summary>The minutes in which tries of one address are counted. Default: 5.</summary>
    [Range(1, 1_440)]
    public int Minutes { get; set; } = 5;

    /// <summary>Wrong passwords or codes after which an account is locked. Default: 5.</summary>
    [Range(1, 100)]
    public int FailuresBeforeLock { get; set; } = 5;

    /// <summary>How long it then is locked, in minutes. Default: 5.</summary>
    [Range(1, 1_440)]
    public int LockMinutes { get; set; } = 5;

    /// <summary>Hours after which a session ends that nobody used. Default: 8.</summary>
    [Range(1, 24)]
    public int IdleHours { get; set; } = 8;

    /// <summary>Hours after which every session ends. Default: 24.</summary>
    [Range(1, 168)]
    public int SessionHours { get; set; } = 24;

    /// <summary>Seconds between two looks whether the person of an open page may still be there. Default: 30.</summary>
    [Range(1, 60)]
    public int LookSeconds { get; set; } = 30;
}
