namespace Immunotherapy.Gateway.Exchange;

/// <summary>One thing that is wrong with a file: which file, which line, which field, and what to do.</summary>
public sealed record Problem(string File, int? Line, string? Field, string Message)
{
    public override string ToString() =>
        File + (Line is null ? "" : $":{Line}") + (Field is null ? ":" : $" {Field}:") + " " + Message;
}
