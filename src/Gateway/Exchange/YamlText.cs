using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Immunotherapy.Gateway.Exchange;

/// <summary>
/// How a text is written in canonical front matter: plain where every YAML reader (1.1 and 1.2) reads the same text back, else
/// in double quotes. Always one line.
/// </summary>
internal static partial class YamlText
{
    private const string Indicators = "-?:,[]{}#&*!|>'\"%@`";

    public static string Write(string text) => IsPlain(text) ? text : Quoted(text);

    private static bool IsPlain(string text) =>
        text.Length > 0
        && !Indicators.Contains(text[0], StringComparison.Ordinal)
        && text[0] != ' ' && text[^1] is not (' ' or ':')
        && !HasMarkInside(text)
        && !MeansSomethingElse(text);

    private static bool HasMarkInside(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (MustEscape(text[i])) return true;
            if (text[i] == ':' && i + 1 < text.Length && text[i + 1] == ' ') return true;
            if (text[i] == '#' && i > 0 && text[i - 1] == ' ') return true;
        }
        return false;
    }

    // Texts that a YAML reader takes for nothing, a truth value, a number, a date or a merge key.
    private static bool MeansSomethingElse(string text) =>
        text.Length <= 5 && Words().IsMatch(text)
        || (char.IsAsciiDigit(text[0]) || text[0] is '+' or '.') && Numbers().IsMatch(text);

    private static bool MustEscape(char c) => char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF';

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 8).Append('"');
        foreach (var c in text)
            switch (c)
            {
                case '"': quoted.Append("\\\""); break;
                case '\\': quoted.Append("\\\\"); break;
                case '\n': quoted.Append("\\n"); break;
                case '\r': quoted.Append("\\r"); break;
                case '\t': quoted.Append("\\t"); break;
                case var _ when MustEscape(c): quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"); break;
                default: quoted.Append(c); break;
            }
        return quoted.Append('"').ToString();
    }

    [GeneratedRegex(@"^(~|=|<<|null|true|false|yes|no|on|off|y|n)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Words();

    [GeneratedRegex(
        @"^[+]?(0b[01_]+|0o[0-7]+|0x[0-9a-fA-F_]+|[0-9][0-9_]*(:[0-5]?[0-9])*(\.[0-9_]*)?([eE][-+]?[0-9]+)?|\.[0-9][0-9_]*([eE][-+]?[0-9]+)?|\.(inf|Inf|INF|nan|NaN|NAN))\z"
        + @"|^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(([Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(\.[0-9]*)?([ \t]*(Z|[-+][0-9]{1,2}(:?[0-9]{2})?))?)?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Numbers();
}
