namespace Immunotherapy.Gateway.Graph;

/// <summary>Puts the schema among a host's services. Whoever composes the host binds <see cref="ArgumentLimits"/>.</summary>
public static class GraphRegistration
{
    public static IServiceCollection AddGraph(this IServiceCollection services) => services.AddSingleton<ContentSchema>();
}
