using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Resources;
using System.Text.RegularExpressions;
using Immunotherapy.Admin.Naming;
using Immunotherapy.Model.Content;

namespace Immunotherapy.Admin.Tests;

public sealed partial class The_words_of_the_console
{
    private static readonly Assembly Console = typeof(ConsoleHost).Assembly;
    private static readonly CultureInfo English = CultureInfo.InvariantCulture;
    private static readonly CultureInfo Spanish = CultureInfo.GetCultureInfo("es");

    public static TheoryData<string> Rooms { get; } =
        [.. Console.GetManifestResourceNames().Where(name => name.EndsWith(".resources", StringComparison.Ordinal)).Select(name => name[..^".resources".Length])];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Are_there_in_both_languages(string room)
    {
        Assert.NotNull(Console.GetType(room));
        Assert.Equal(Keys(room, English), Keys(room, Spanish));
        Assert.DoesNotContain(Words(room, Spanish), word => word.Value.Length == 0);
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Keep_the_places_of_what_is_filled_in(string room)
    {
        var spanish = Words(room, Spanish);

        foreach (var (key, english) in Words(room, English)) Assert.Equal(Places(english), Places(spanish[key]));
    }

    [Fact]
    public void Are_all_known_that_the_pages_say()
    {
        var known = Rooms.SelectMany(room => Keys(room.Data, English)).ToHashSet();

        Assert.All(Said(), said => Assert.Contains(said, known));
    }

    [Fact]
    public void Name_every_content_type()
    {
        var known = Keys(typeof(TypeWords).FullName!, Spanish);

        Assert.All(ImmunotherapyCatalog.Types, type =>
        {
            Assert.Contains(TypeNames.Spaced(type.Name), known);
            Assert.Contains(TypeNames.Spaced(type.Plural), known);
        });
    }

    private static IEnumerable<string> Said() => Directory.EnumerateFiles(Path.Combine(Root(), "src", "Admin"), "*", SearchOption.AllDirectories)
        .Where(file => Path.GetExtension(file) is ".razor" or ".cs" && !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
        .SelectMany(file => Saying().Matches(File.ReadAllText(file)))
        .Select(match => match.Groups["key"].Value);

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Immunotherapy.sln"))) folder = folder.Parent;
        return folder.FullName;
    }

    private static SortedSet<string> Keys(string room, CultureInfo language) => [.. Words(room, language).Keys];

    private static Dictionary<string, string> Words(string room, CultureInfo language) =>
        new ResourceManager(room, Console).GetResourceSet(language, createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>().ToDictionary(word => (string)word.Key, word => (string)word.Value!);

    private static List<string> Places(string text) => [.. Place().Matches(text).Select(place => place.Value).Order()];

    [GeneratedRegex("""[Ww]ords\["(?<key>[^"]+)"[\],]""", RegexOptions.ExplicitCapture)]
    private static partial Regex Saying();

    [GeneratedRegex("""\{\d+[^}]*\}""")]
    private static partial Regex Place();
}
