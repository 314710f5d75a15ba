using System.Collections;
using System.Globalization;
using System.Resources;
using Immunotherapy.Admin.Forms;
using Immunotherapy.Admin.Naming;
using Immunotherapy.Model.Codes;
using Immunotherapy.Model.Content;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;
using Microsoft.Extensions.DependencyInjection;

namespace Immunotherapy.Admin.Tests.Naming;

public sealed class What_content_is_made_of
{
    private static readonly IServiceProvider Console = new ServiceCollection().AddLogging().AddLocalization().AddNaming().BuildServiceProvider();
    private static readonly FieldNames Fields = Console.GetRequiredService<FieldNames>();
    private static readonly TermNames Terms = Console.GetRequiredService<TermNames>();
    private static readonly ContentType Made = ContentType.Of<Leaflet>("leaflets");

    private static readonly string[] OtherPlaces = [FieldPath.Slug, "account", "at", "id", "locale", "notice", "revision", "zone"];

    private static IEnumerable<Field> All { get; } = [.. ImmunotherapyCatalog.Types.SelectMany(t => t.Fields.Concat(t.Fields.SelectMany(f => f.Part?.Fields ?? [])))];

    private static IEnumerable<Vocabulary> Vocabularies { get; } =
        [.. All.Select(f => f.Vocabulary).OfType<Vocabulary>().Append(Vocabulary.Of(typeof(CodeSystem))).DistinctBy(v => v.Name)];

    [Fact]
    public void Has_a_Spanish_name_and_help_for_every_field()
    {
        var (names, sentences) = (Spanish<FieldWords>(), Spanish<DescriptionWords>());

        Assert.All(All, field => Assert.True(names.Contains($"{field.Owner}.{field.Name}") || names.Contains(field.Name), $"{field.Owner}.{field.Name}"));
        Assert.All(All, field => Assert.Contains(field.Description, sentences));
    }

    [Fact]
    public void Has_a_Spanish_word_and_help_for_every_value()
    {
        var (words, sentences) = (Spanish<TermWords>(), Spanish<DescriptionWords>());

        Assert.All(Vocabularies, vocabulary => Assert.All(vocabulary.Terms, term =>
        {
            Assert.Contains($"{vocabulary.Name}.{term.Name}", words);
            Assert.Contains(term.Description, sentences);
        }));
    }

    [Fact]
    public void Has_no_words_for_what_is_gone()
    {
        var (fields, terms) = (All.ToList(), Vocabularies.ToList());

        Assert.Empty(Spanish<FieldWords>().Except(fields.SelectMany(f => new[] { f.Name, $"{f.Owner}.{f.Name}" })).Except(OtherPlaces));
        Assert.Empty(Spanish<TermWords>().Except(terms.SelectMany(v => v.Terms.Select(t => $"{v.Name}.{t.Name}"))));
        Assert.Empty(Spanish<DescriptionWords>()
            .Except(fields.Select(f => f.Description)).Except(terms.SelectMany(v => v.Terms.Select(t => t.Description))).Except([SlugField.Field.Description]));
    }

    [Theory]
    [InlineData("en", "Status", "Whether a named person is alive, where known.")]
    [InlineData("es", "Si vive", "Si la persona vive, si se sabe.")]
    public void Is_named_in_the_language_of_the_console(string language, string name, string help)
    {
        Speak(language);

        var field = ImmunotherapyCatalog.Catalog["Person"]["status"];
        Assert.Equal((name, help), (Fields.Of(field), Fields.Help(field)));
    }

    [Theory]
    [InlineData("en", "CAR T cell")]
    [InlineData("es", "Células CAR-T")]
    public void Has_values_that_are_words(string language, string word)
    {
        Speak(language);

        Assert.Equal(word, Terms.Of(ImmunotherapyCatalog.Catalog["Therapy"]["therapyClass"].Vocabulary!, "CAR_T_CELL"));
    }

    [Theory]
    [InlineData("en", "sections[how].heading@es", "Sections · how · Heading (Español)")]
    [InlineData("es", "sections[how].heading@es", "Secciones · how · Encabezado (Español)")]
    [InlineData("es", "sections.embeds", "Secciones · Contenido incluido")]
    [InlineData("es", "slug@en", "Dirección (slug) (English)")]
    [InlineData("es", "kind", "De qué trata")]
    [InlineData("es", "notice@en", "Aviso (English)")]
    public void Names_its_places(string language, string path, string name)
    {
        Speak(language);

        Assert.Equal(name, Fields.Of(ImmunotherapyCatalog.Catalog["Topic"], path));
    }

    [Fact]
    public void Is_said_as_its_descriptor_says_it_where_there_are_no_words()
    {
        Speak("es");

        var field = Made["foldedLike"];
        Assert.Equal(("Folded like", "How it is folded."), (Fields.Of(field), Fields.Help(field)));
        Assert.Equal(("Once only", "Once, in the middle."), (Terms.Of(field.Vocabulary!, "ONCE_ONLY"), Terms.Help(field.Vocabulary!.Terms[0])));
        // A word for fields of that name is better than none; a sentence about another field is not.
        Assert.Equal(("Título", "What stands on its front."), (Fields.Of(Made["title"]), Fields.Help(Made["title"])));
    }

    private static void Speak(string language) => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);

    private static HashSet<string> Spanish<T>() =>
        [.. new ResourceManager(typeof(T)).GetResourceSet(CultureInfo.GetCultureInfo("es"), createIfNotExists: true, tryParents: false)!.Cast<DictionaryEntry>().Select(w => (string)w.Key)];
}
