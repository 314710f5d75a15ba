using System.Text.RegularExpressions;

namespace Immunotherapy.Gateway.Tests.House;

/// <summary>A source file as the doors see it: its room, and its code without comments and texts.</summary>
internal sealed partial record SourceFile(string Path, string Room, string Code)
{
    /// <summary>The room of files that stand directly in a project: they compose, and may use all.</summary>
    public const string Root = "";

    /// <summary>All files of a project; its rooms are its folders.</summary>
    public static IReadOnlyList<SourceFile> Of(string project)
    {
        var folder = Repository.PathTo("src", project);
        return
        [
            .. from path in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
               let parts = System.IO.Path.GetRelativePath(folder, path).Split(System.IO.Path.DirectorySeparatorChar)
               where parts[0] is not ("bin" or "obj")
               orderby path
               select Read(System.IO.Path.GetRelativePath(Repository.Root, path), parts.Length == 1 ? Root : parts[0], File.ReadAllText(path)),
        ];
    }

    public static SourceFile Read(string path, string room, string text) => new(path, room, Words().Replace(text, " "));

    /// <summary>The namespaces of its using directives.</summary>
    public IEnumerable<string> Usings() => UsingDirective().Matches(Code).Select(m => m.Groups["name"].Value);

    public bool Says(string pattern) => Regex.IsMatch(Code, pattern);

    // Raw, verbatim and plain texts, characters, comments.
    [GeneratedRegex("""
        ""{3,}[\s\S]*?""{3,}|@\$?"(""|[^"])*"|"(\\.|[^"\\\n])*"|'(\\.|[^'\\\n])+'|//[^\n]*|/\*[\s\S]*?\*/
        """, RegexOptions.ExplicitCapture)]
    private static partial Regex Words();

    [GeneratedRegex(@"^\s*(global\s+)?using\s+(static\s+)?(\w+\s*=\s*)?(?<name>[A-Za-z_][\w.]*)\s*;", RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex UsingDirective();
}
