using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Immunotherapy.Admin.Naming;
using Immunotherapy.Gateway;
using Immunotherapy.Gateway.Access;
using Immunotherapy.Model.Content;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;
using Microsoft.Extensions.DependencyInjection;

namespace Immunotherapy.Admin.Tests.Naming;

public sealed partial class What_the_desk_says
{
    private static readonly Sentences Sentences =
        new ServiceCollection().AddLogging().AddLocalization().AddNaming().BuildServiceProvider().GetRequiredService<Sentences>();

    private static readonly Dictionary<string, string> Spanish =
        new ResourceManager(typeof(SentenceWords)).GetResourceSet(CultureInfo.GetCultureInfo("es"), createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>().ToDictionary(w => (string)w.Key, w => (string)w.Value!);

    private static HashSet<string> Said { get; } =
    [
        .. SentencesIn.Of(typeof(Field).Assembly, room => true),
        // Imports are told on the command line.
        .. SentencesIn.Of(typeof(GatewayHost).Assembly, room => room.Contains(".Publishing", StringComparison.Ordinal) && !room.EndsWith(".Bulk", StringComparison.Ordinal)),
        .. SentencesIn.Of(typeof(GatewayHost).Assembly, room => room.Contains(".Access", StringComparison.Ordinal)),
        .. SentencesIn.Of(typeof(ConsoleHost).Assembly, room => true),
    ];

    [Fact]
    public void Is_there_in_Spanish()
    {
        Assert.True(Said.Count > 100, $"Only {Said.Count} sentences were found: look at how they are found.");
        Assert.Empty(Said.Except(Spanish.Keys));
    }

    [Fact]
    public void Has_no_words_for_what_is_not_said_any_more() => Assert.Empty(Spanish.Keys.Except(Said));

    [Fact]
    public void Fills_in_only_what_there_is() =>
        Assert.All(Spanish, word => Assert.Subset(Places(word.Key), Places(word.Value)));

    [Theory]
    [InlineData("en", "'Summary' is missing and must be there to publish. The main message in one to three sentences.")]
    [InlineData("es", "Falta «Resumen» y es necesario para publicar. El mensaje principal en una a tres frases.")]
    public void Names_what_it_speaks_of(string language, string sentence)
    {
        Speak(language);
        var topic = ImmunotherapyCatalog.Catalog["Topic"];

        var finding = Assert.Single(DocumentRules.Check(topic, new Document(), Locale.En), f => f.Path == "summary@en");

        Assert.Equal(sentence, Sentences.Of(finding));
    }

    [Theory]
    [InlineData("es", "Tiene 91 caracteres; se admiten 90 como máximo. Acórtelo en 1.")]
    [InlineData("en", "It has 91 characters; at most 90 are allowed. Shorten it by 1.")]
    public void Counts_what_is_counted(string language, string sentence)
    {
        Speak(language);

        var (_, finding) = DocumentRules.Read(ImmunotherapyCatalog.Catalog["Topic"], new FieldPath("title", Locale: Locale.En), JsonValue.Create(new string('a', 91)));

        Assert.Equal(sentence, Sentences.Of(finding!));
    }

    [Fact]
    public void Names_languages()
    {
        Speak("es");

        Assert.Equal("El idioma «Español» no está publicado: no hay nada que retirar.", Sentences.Of($"'{Locale.Es.Tag()}' is not published: there is nothing to take down."));
    }

    [Fact]
    public void Names_roles()
    {
        Speak("es");

        Assert.Equal("Autoría o Edición", Sentences.Of(Permissions.Holders(Permission.Write)));
    }

    [Fact]
    public void Is_said_in_English_where_there_are_no_words()
    {
        Speak("es");

        Assert.Equal("Nobody translated 7 of these.", Sentences.Of(Untranslated(7)));
    }

    // Not in the console's own code, whose sentences are all to be there in Spanish.
    private static FormattableString Untranslated(int count) => $"Nobody translated {count} of these.";

    private static void Speak(string language) => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);

    private static HashSet<string> Places(string text) => [.. Place().Matches(text).Select(place => place.Groups["number"].Value)];

    [GeneratedRegex(@"\{(?<number>\d+)[^}]*\}", RegexOptions.ExplicitCapture)]
    private static partial Regex Place();
}
