using Microsoft.AspNetCore.Components;

namespace Immunotherapy.Admin.Shell;

/// <summary>The root of what lives over the connection: which page an address shows.</summary>
public sealed partial class ConsoleRoutes
{
    /// <summary>What the first paint was drawn in.</summary>
    [Parameter]
    public ColourScheme Scheme { get; set; }
}
