using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Search.Indexing;

/// <summary>The fields of the index that are the same for all languages, and how what they hold is written.</summary>
internal static class EntryFields
{
    /// <summary>The entry's ordinal, by which what is indexed of it is replaced.</summary>
    public const string Id = "id";

    /// <summary>Beside each document, for whoever counts: the ordinal and the type in one number.</summary>
    public const string Entry = "entry";

    /// <summary>The languages in whose place this text is served.</summary>
    public const string StandsIn = "stands-in";

    /// <summary>What names begin with; see <see cref="BeginningOf"/>.</summary>
    public const string Beginnings = "beginnings";

    private const int TypeBits = 8;

    public static long Pack(int ordinal, int type) => ((long)ordinal << TypeBits) | (uint)type;

    public static int OrdinalOf(long entry) => (int)(entry >> TypeBits);

    public static int TypeOf(long entry) => (int)(entry & ((1 << TypeBits) - 1));

    public static string StandingIn(Locale text, Locale asked) => $"{text.Tag()}>{asked.Tag()}";

    /// <summary>
    /// A name as suggestions look for it. Those of one type, served to the same languages, stand together in the order of the alphabet;
    /// whole names before what begins with their second word or a later one, which the whole name follows.
    /// </summary>
    /// <param name="isInner">It begins inside a name.</param>
    /// <param name="type">Where the type stands in the catalog.</param>
    /// <param name="served">A bit for each language that the text is served to.</param>
    /// <param name="key">The rest of the name from there.</param>
    public static string BeginningOf(bool isInner, int type, int served, string key) => $"{(isInner ? '1' : '0')}{(char)('A' + type)}{(char)('A' + served)}{key}";
}
