using Immunotherapy.Bench.Generating;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Bench.Searching;

/// <summary>What is looked for while it is measured: one to three words of the library, one in five with a letter lost, now and then a drug by its number.</summary>
internal static class Questions
{
    public const string Search = """
        query ($text: String!) {
          search(query: $text, first: 10) {
            totalCount facets { type count } pageInfo { hasNextPage endCursor }
            edges { cursor score title { text isMatch } excerpt { text isMatch } node { id slug } }
          }
        }
        """;

    public const string Suggest = "query ($text: String!) { suggest(prefix: $text, first: 10) { text node { id slug } } }";

    public static string Query(int number)
    {
        var chance = new Chance(2001, number);
        if (number % 10 == 0) return $"umab {chance.Between(0, 30)}";
        var words = new Prose(chance, Locale.En).Words(chance.Between(1, 3));
        return number % 5 == 1 && words.Length > 6 ? words.Remove(chance.Between(2, 5), 1) : words;
    }

    /// <summary>One to six letters of a word.</summary>
    public static string Prefix(int number)
    {
        var chance = new Chance(2002, number);
        var words = new Prose(chance, Locale.En).Words(2);
        return words[..Math.Min(words.Length, chance.Between(1, 6))];
    }
}
