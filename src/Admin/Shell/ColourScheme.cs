namespace Immunotherapy.Admin.Shell;

/// <summary>What an editor chose to look at; the system's own choice until they do.</summary>
public enum ColourScheme
{
    System,
    Light,
    Dark,
}
