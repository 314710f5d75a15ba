namespace Immunotherapy.Admin.Naming;

/// <summary>Puts the names of what content is made of among the console's services.</summary>
public static class NamingRegistration
{
    public static IServiceCollection AddNaming(this IServiceCollection services) => services.AddSingleton<FieldNames>().AddSingleton<TermNames>().AddSingleton<TypeNames>().AddSingleton<Sentences>();
}
