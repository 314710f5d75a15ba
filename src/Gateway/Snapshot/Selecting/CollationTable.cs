namespace Immunotherapy.Gateway.Snapshot.Selecting;

/// <summary>
/// The weights of characters. Source: the root order of the Unicode CLDR (signs, digits, letters; accents in the order of their
/// secondary weights), cut down to Latin-1, Latin Extended-A and the punctuation that prose uses. What is not here comes after it,
/// by code point.
/// </summary>
internal static class CollationTable
{
    /// <summary>A letter with its accent and its case; the base is a basic letter, a sign or a digit.</summary>
    public readonly record struct Weight(byte Primary, byte Accent, byte Case);

    public const byte Tilde = 9;
    public const byte Joined = 15;

    private const byte FirstPrimary = 3;
    private const string Signs =
        "\t\n\v\f\r _-\u2010\u2011\u2012\u2013\u2014\u2015,;:!¡?¿.\u2026·'"
        + "\u2018\u2019\u201A\"\u201C\u201D\u201E«»()[]{}§¶@*/\\&#%\u2030\u2020\u2021\u2022`´\u02DC^¯¨°©®+±÷×<=>|¦~¬¤¢$£¥\u20AC";
    private const string Letters = "0123456789abcdefghiıjklmnñŋopqĸrstuvwxyzþ";

    /// <summary>Pairs of an accented letter and its base, accent by accent, from the first in order.</summary>
    private static readonly string[] Accented =
    [
        "áaćcéeíiĺlńnóoŕrśsúuýyźz",
        "àaèeìiòoùu",
        "ăaĕeğgĭiŏoŭu",
        "âaĉcêeĝgĥhîiĵjôoŝsûuŵwŷy",
        "čcďděeľlňnřrštťužz",
        "åaůu",
        "äaëeïiöoüuÿy",
        "őoűu",
        "ãañnõoĩiũu",
        "ċcėeġgżz",
        "đdħhłløoŧt",
        "çcģgķkļlņnŗrşsţt",
        "ąaęeįiųu",
        "āaēeīiōoūu",
    ];

    private static readonly Weight[] Narrow = new Weight[0x180];
    private static readonly Dictionary<int, Weight> Wide = [];

    static CollationTable()
    {
        byte primary = FirstPrimary;
        foreach (var sign in Signs) Put(sign, new Weight(primary++, 0, 0));
        foreach (var letter in Letters) PutBothCases(letter, new Weight(primary++, 0, 0));
        Put('\u00A0', Of(' ') with { Case = 1 });
        PlainN = Of('n').Primary;
        SpanishEne = Of('ñ').Primary;
        for (var accent = 0; accent < Accented.Length; accent++)
            foreach (var pair in Accented[accent].Chunk(2)) PutBothCases(pair[0], Of(pair[1]) with { Accent = (byte)(accent + 1) });
        PutBothCases('ð', Of('d') with { Accent = Joined });
        foreach (var pair in "ªaºo¹1²2³3ſs".Chunk(2)) Put(pair[0], Of(pair[1]) with { Case = 2 });
    }

    public static byte PlainN { get; }

    /// <summary>The place after n that ñ has in Spanish; elsewhere ñ is an accented n.</summary>
    public static byte SpanishEne { get; }

    /// <summary>The weight of a code point; primary 0 where the table has none.</summary>
    public static Weight Of(int codePoint) =>
        codePoint < Narrow.Length ? Narrow[codePoint] : Wide.GetValueOrDefault(codePoint);

    /// <summary>The two letters that one sign stands for; null for all others.</summary>
    public static string? Pair(int codePoint) => codePoint switch
    {
        'æ' => "ae",
        'Æ' => "AE",
        'œ' => "oe",
        'Œ' => "OE",
        'ĳ' => "ij",
        'Ĳ' => "IJ",
        'ß' => "ss",
        _ => null,
    };

    /// <summary>The accent that a combining mark adds; 0 where it is none.</summary>
    public static byte Combining(int codePoint) => codePoint switch
    {
        0x301 => 1,
        0x300 => 2,
        0x306 => 3,
        0x302 => 4,
        0x30C => 5,
        0x30A => 6,
        0x308 => 7,
        0x30B => 8,
        0x303 => Tilde,
        0x307 => 10,
        0x327 => 12,
        0x328 => 13,
        0x304 => 14,
        >= 0x305 and <= 0x36F => (byte)(Joined + (codePoint - 0x304)),
        _ => 0,
    };

    private static void PutBothCases(char letter, Weight weight)
    {
        Put(letter, weight);
        var capital = char.ToUpperInvariant(letter);
        if (capital != letter && capital > '\x7F' == letter > '\x7F') Put(capital, weight with { Case = 1 });
    }

    private static void Put(char sign, Weight weight)
    {
        if (sign < Narrow.Length) Narrow[sign] = weight;
        else Wide[sign] = weight;
    }
}
