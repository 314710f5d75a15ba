namespace Immunotherapy.Gateway.Http.Pages;

/// <summary>What a person sees who opens the endpoint in a browser.</summary>
internal interface IPage
{
    Task ShowAsync(HttpContext context);
}
