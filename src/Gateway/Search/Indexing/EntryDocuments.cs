using Immunotherapy.Gateway.Search.Words;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Fields;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Field = Lucene.Net.Documents.Field;

namespace Immunotherapy.Gateway.Search.Indexing;

/// <summary>
/// What the index holds of an entry: a document for each language it is written in. The texts themselves are not kept a second time:
/// who finds the entry reads them in the graph.
/// </summary>
internal static class EntryDocuments
{
    private static readonly FieldType Weighed = Plain(omitNorms: false);
    private static readonly FieldType Unweighed = Plain(omitNorms: true);

    public static IEnumerable<IEnumerable<IIndexableField>> Of(Node node) => node.Locales.Select(locale => Of(node, locale));

    private static Document Of(Node node, Locale locale)
    {
        var (fields, words) = (WordFields.Of(locale), new EntryWords());
        foreach (var text in EntryTexts.Of(node, locale)) words.Add(text, WordReader.Read(text.Text, Language.Of(locale)));
        var document = new Document
        {
            new StringField(EntryFields.Id, IdOf(node.Ordinal), Field.Store.NO),
            new NumericDocValuesField(EntryFields.Entry, EntryFields.Pack(node.Ordinal, node.Layout.Index)),
            new Field(fields.Title, new WordStream(words.Title), Weighed),
            new Field(fields.TitleStems, new WordStream(words.TitleStems), Weighed),
            new Field(fields.Names, new WordStream(words.Names), Unweighed),
            new Field(fields.All, new WordStream(words.All), Weighed),
            new Field(fields.AllStems, new WordStream(words.AllStems), Weighed),
        };
        foreach (var name in words.WholeNames) document.Add(new StringField(fields.WholeNames, name, Field.Store.NO));
        var served = ServedTo(node, locale);
        foreach (var asked in served.Where(asked => asked != locale)) document.Add(new StringField(EntryFields.StandsIn, EntryFields.StandingIn(locale, asked), Field.Store.NO));
        var mask = served.Sum(asked => 1 << (int)asked);
        foreach (var (isInner, key) in words.Beginnings)
            document.Add(new StringField(EntryFields.Beginnings, EntryFields.BeginningOf(isInner, node.Layout.Index, mask, key), Field.Store.NO));
        return document;
    }

    public static string IdOf(int ordinal) => ordinal.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static List<Locale> ServedTo(Node node, Locale text) => [.. Locales.All.Where(asked => node.Served(asked) == text)];

    private static FieldType Plain(bool omitNorms)
    {
        var type = new FieldType(TextField.TYPE_NOT_STORED) { IndexOptions = IndexOptions.DOCS_AND_FREQS, OmitNorms = omitNorms };
        type.Freeze();
        return type;
    }
}
