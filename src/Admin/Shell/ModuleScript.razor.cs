using Microsoft.AspNetCore.Components;

namespace Immunotherapy.Admin.Shell;

/// <summary>
/// A script that is fetched, with all that it imports, beside everything else. It says its hash as the import map does: a browser that reads ahead
/// would else fetch it twice.
/// </summary>
public sealed partial class ModuleScript
{
    [Parameter, EditorRequired]
    public required string Path { get; set; }

    // Where assets are being worked on there is none.
    private string? Integrity => Assets.FirstOrDefault(asset => asset.Url == Assets[Path])?.Properties?.FirstOrDefault(p => p.Name == "integrity")?.Value;
}
