namespace Immunotherapy.Gateway.Tests.House;

/// <summary>Where the files of the repository are, seen from a running test.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string PathTo(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Immunotherapy.sln"))) return folder.FullName;
        throw new InvalidOperationException($"Immunotherapy.sln is in no folder above {AppContext.BaseDirectory}.");
    }
}
