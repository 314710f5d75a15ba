namespace Immunotherapy.Gateway.Commands;

/// <summary>
/// A folder as the user means it: from where they stand. <c>dotnet run</c> starts a web project inside the project's folder; where the user
/// stood is then only known from the shell.
/// </summary>
internal static class UserFolder
{
    public static string Resolve(string folder) => Path.GetFullPath(folder, Standing());

    /// <exception cref="DirectoryNotFoundException"/>
    public static string ResolveExisting(string folder) =>
        Resolve(folder) is var path && Directory.Exists(path) ? path : throw new DirectoryNotFoundException($"There is no folder {path}.");

    private static string Standing()
    {
        var here = Directory.GetCurrentDirectory();
        var shell = Environment.GetEnvironmentVariable("PWD");
        var isStartedByRun = Directory.EnumerateFiles(here, "*.csproj").Any();
        return isStartedByRun && shell is not null && Path.IsPathFullyQualified(shell) && Directory.Exists(shell) ? shell : here;
    }
}
