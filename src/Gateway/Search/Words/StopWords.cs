using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.Es;

namespace Immunotherapy.Gateway.Search.Words;

/// <summary>Words that every text has. Those that questions are asked with are among them: patients type whole questions.</summary>
internal static class StopWords
{
    private const string EnglishQuestions =
        "about am any can could did do does from get got had has have he her him his how i its me my our she should some than them those to us was we were what when where "
        + "which who whom whose why would you your";

    private const string SpanishQuestions = "cual cuales cuando cuanto cuantos debo donde hay puede pueden puedo que quien quienes tengo";

    public static IEnumerable<string> English => StopAnalyzer.ENGLISH_STOP_WORDS_SET.Concat(EnglishQuestions.Split(' '));

    public static IEnumerable<string> Spanish => SpanishAnalyzer.DefaultStopSet.Concat(SpanishQuestions.Split(' '));
}
