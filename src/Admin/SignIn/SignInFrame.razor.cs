using System.Globalization;
using Immunotherapy.Admin.Shell;
using Microsoft.AspNetCore.Components;

namespace Immunotherapy.Admin.SignIn;

/// <summary>What the pages of signing in have in common: a heading, what went wrong, and the choice of language.</summary>
public sealed partial class SignInFrame
{
    [Parameter, EditorRequired]
    public required string Title { get; set; }

    /// <summary>Read out at once.</summary>
    [Parameter]
    public string? Fault { get; set; }

    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    [CascadingParameter]
    public required HttpContext Context { get; set; }

    private string AddressIn(CultureInfo language) =>
        $"{ConsoleAddresses.Language}?to={language.Name}&back={Uri.EscapeDataString(Context.Request.Path + Context.Request.QueryString)}";
}
