namespace Immunotherapy.Admin.Shell;

/// <summary>A line of the palette: a place to go to, a dialog to open, or something to do.</summary>
public sealed record PaletteChoice(string Name)
{
    public string? Note { get; init; }

    /// <summary>The address it leads to.</summary>
    public string? Href { get; init; }

    /// <summary>The address is no page of this connection.</summary>
    public bool LeavesConnection { get; init; }

    /// <summary>The dialog that the page's script opens.</summary>
    public string? Opens { get; init; }

    public Func<Task>? Do { get; init; }
}
