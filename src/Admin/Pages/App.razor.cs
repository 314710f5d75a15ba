using Immunotherapy.Admin.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Components.Routing;

namespace Immunotherapy.Admin.Pages;

/// <summary>What every address is answered with: a page of the console that lives over a connection, or a plain one.</summary>
public sealed partial class App
{
    [CascadingParameter]
    public required HttpContext Context { get; set; }

    // What no page answers to, and pages that need the request itself, stay plain.
    private bool IsConsole =>
        ConsoleAddresses.IsDocument(Context) && Context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is not null && Context.AcceptsInteractiveRouting();
}
