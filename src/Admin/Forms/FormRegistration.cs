namespace Immunotherapy.Admin.Forms;

/// <summary>Puts what the forms need among the console's services, and what their scripts ask among its addresses.</summary>
internal static class FormRegistration
{
    public static IServiceCollection AddForms(this IServiceCollection services) => services;

    public static IEndpointRouteBuilder MapForms(this IEndpointRouteBuilder app) => app;
}
