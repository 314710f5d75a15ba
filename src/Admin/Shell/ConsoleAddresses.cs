using Immunotherapy.Model.Fields;

namespace Immunotherapy.Admin.Shell;

/// <summary>Where things are in the console, and which addresses are the console's at all.</summary>
public static class ConsoleAddresses
{
    public const string Home = "/admin";
    public const string Error = Home + "/error";
    public const string Language = Home + "/language";
    public const string Matrix = Home + "/matrix";
    public const string GraphiQL = Home + "/graphiql";

    public static string List(ContentType type) => $"{Home}/{type.Plural}";

    public static string Entry(ContentType type, Guid id) => $"{Home}/{type.Plural}/{id}";

    /// <summary>The page of an entry: where somebody writes.</summary>
    public static bool IsEntry(HttpContext context) => Guid.TryParse(context.Request.Path.Value?.Split('/')[^1], out _);

    /// <summary>Pages of the console: what has its policy and its error page.</summary>
    public static bool IsDocument(HttpContext context) => context.Request.Path.StartsWithSegments(Home);

    /// <summary>Its pages, and the line over which they live.</summary>
    public static bool IsConsole(HttpContext context) => IsDocument(context) || context.Request.Path.StartsWithSegments("/_blazor");

    /// <summary>Everything but the endpoint, which reads no cookies and takes no forms.</summary>
    public static bool IsNotForPartners(HttpContext context) => !context.Request.Path.StartsWithSegments("/graphql");
}
