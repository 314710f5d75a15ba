namespace Immunotherapy.Gateway.Execution;

/// <summary>Puts the running of operations among a host's services. Whoever composes the host binds <see cref="OperationLimits"/>.</summary>
public static class ExecutionRegistration
{
    public static IServiceCollection AddExecution(this IServiceCollection services) =>
        services.AddSingleton<Views>().AddSingleton<Operations>().AddSingleton<InnerDoor>().AddHostedService<Rehearsal>();
}
