using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Snapshot.Selecting;

/// <summary>
/// The order of texts in each language: the same on every machine, so it does not come from ICU. Letters decide first, case and
/// accents aside (in Spanish ñ is a letter of its own, after n); then accents; then case, small before capital. See
/// <see cref="CollationTable"/> for where the order comes from.
/// </summary>
internal static class Collation
{
    private const byte End = 0;
    private const byte OtherScript = 0xF0;
    private const byte LongRun = 1;
    private const int LongestRun = 250;

    /// <summary>Writes the sort key of a text in UTF-8: letters, then accents, then cases, each ended by a zero.</summary>
    public static void Write(ReadOnlySpan<byte> text, Locale locale, KeyWriter writer)
    {
        var (hasAccents, hasCases) = (false, false);
        var elements = new CollationElements(text, locale);
        while (elements.MoveNext())
        {
            var weight = elements.Current;
            hasAccents |= weight.Accent != 0;
            hasCases |= weight.Case != 0;
            if (weight.Primary != 0) writer.Write(weight.Primary);
            else WriteOther(elements.CodePoint, writer);
        }
        writer.Write(End);
        if (hasAccents) WriteRuns(new CollationElements(text, locale), isCase: false, writer);
        writer.Write(End);
        if (hasCases) WriteRuns(new CollationElements(text, locale), isCase: true, writer);
        writer.Write(End);
    }

    private static void WriteOther(int codePoint, KeyWriter writer)
    {
        writer.Write(OtherScript);
        writer.Write((byte)(codePoint >> 16));
        writer.Write((byte)(codePoint >> 8));
        writer.Write((byte)codePoint);
    }

    /// <summary>Writes only what is marked, each after how many unmarked: the longer the run, the lower, as if all were written.</summary>
    private static void WriteRuns(CollationElements elements, bool isCase, KeyWriter writer)
    {
        var run = 0;
        while (elements.MoveNext())
        {
            var mark = isCase ? elements.Current.Case : elements.Current.Accent;
            if (mark == 0)
            {
                run++;
                continue;
            }
            for (; run >= LongestRun; run -= LongestRun) writer.Write(LongRun);
            writer.Write((byte)(byte.MaxValue - run));
            writer.Write(mark);
            run = 0;
        }
    }
}
