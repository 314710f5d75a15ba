namespace Immunotherapy.Admin.Shell;

/// <summary>A key and what it does; the help shows them all.</summary>
/// <param name="Keys">As people read them; Mod is Control, on a Mac Command.</param>
/// <param name="Does">A key of <see cref="Words"/>.</param>
/// <param name="IsSingle">No other key is held: it can be switched off.</param>
public sealed record Shortcut(string Keys, string Does, bool IsSingle = false)
{
    public static IReadOnlyList<Shortcut> Everywhere { get; } =
    [
        new("Mod+K", "Go to a page, an entry or an action"),
        new("?", "This help", IsSingle: true),
        new("/", "Search in the list", IsSingle: true),
        new("Esc", "Close what is on top"),
    ];

    public static IReadOnlyList<Shortcut> OnAnEntry { get; } =
    [
        new("Mod+S", "Send all changes now and say that they are saved"),
        new("Mod+E", "Edit"),
        new("Mod+Shift+P", "Publish"),
        new("Mod+Shift+D", "Show the changes"),
        new("Alt+1…6", "Open a tab beside the form"),
        new("F6", "Next pane"),
    ];
}
