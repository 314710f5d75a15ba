using System.Text;

namespace Immunotherapy.Model.Fields;

/// <summary>How our names are written where others read them: camelCase fields, UPPER_SNAKE enum values.</summary>
public static class Wire
{
    public static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    public static string PascalCase(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    public static string UpperSnake(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && StartsWord(name, i)) text.Append('_');
            text.Append(char.ToUpperInvariant(name[i]));
        }
        return text.ToString();
    }

    public static string UpperSnake<T>(T value) where T : struct, Enum => UpperSnake(value.ToString());

    // CarTCell is CAR_T_CELL: a capital after a capital starts a word when a small letter follows.
    private static bool StartsWord(string name, int i) =>
        char.IsUpper(name[i]) && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
}
