using System.Text;

namespace Immunotherapy.Gateway.Http.Pages;

/// <summary>The pages' icon as an address that holds it, so that no browser asks for one.</summary>
internal static class Icon
{
    public static string Address { get; } = $"data:image/svg+xml;base64,{Convert.ToBase64String(Encoding.UTF8.GetBytes(Embedded.Text("icon.svg")))}";
}
