using System.Text.RegularExpressions;
using Immunotherapy.Gateway.Reports;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Tests.Sample;

public sealed partial class The_words_that_ship
{
    /// <summary>Every text of 30 words or more by itself, and every entry with all its short ones; names of drugs are held out.</summary>
    [Theory]
    [InlineData(Locale.En)]
    [InlineData(Locale.Es)]
    public void Are_easy_enough_to_read(Locale locale)
    {
        var texts = Shipped.Report.Texts[locale];

        Assert.True(texts.Count > Shipped.Library.Entries.Count / 2);
        Shipped.HoldNone(texts.Where(read => read.Score.IsTooHard).Select(read => $"{read.Score.Value:0.0} {read}"));
        Shipped.HoldNone(texts.Where(read => read.Score.HasEndlessSentences).Select(read => read.ToString()));
    }

    [Theory]
    [InlineData(Locale.En)]
    [InlineData(Locale.Es)]
    public void Never_say_to_stop_a_medicine(Locale locale) => SayNone(locale, Stopping());

    [Theory]
    [InlineData(Locale.En)]
    [InlineData(Locale.Es)]
    public void Promise_nothing(Locale locale) => SayNone(locale, Promises(), NoPromise());

    [Theory]
    [InlineData(Locale.En)]
    [InlineData(Locale.Es)]
    public void Speak_of_no_time_that_passes_without_its_date(Locale locale) => SayNone(locale, PassingTime(), Dated());

    [Theory]
    [InlineData(Locale.En, "Stop taking your pills.")]
    [InlineData(Locale.En, "Skip a dose.")]
    [InlineData(Locale.Es, "Deje de tomar las pastillas.")]
    [InlineData(Locale.Es, "Suspenda el tratamiento.")]
    [InlineData(Locale.En, "This drug cures melanoma.")]
    [InlineData(Locale.En, "The vaccine is safe.")]
    [InlineData(Locale.En, "We guarantee it.")]
    [InlineData(Locale.Es, "Se ha curado.")]
    [InlineData(Locale.Es, "La vacuna es segura.")]
    [InlineData(Locale.Es, "Está garantizado.")]
    [InlineData(Locale.En, "It was approved recently.")]
    [InlineData(Locale.En, "Now there is more.")]
    [InlineData(Locale.En, "This year it was approved.")]
    [InlineData(Locale.Es, "Hoy hay más.")]
    [InlineData(Locale.Es, "Se aprobó recientemente.")]
    public void Would_be_found_out(Locale locale, string sentence) => Assert.True(
        IsSaid(locale, sentence, Stopping(), null) || IsSaid(locale, sentence, Promises(), NoPromise()) || IsSaid(locale, sentence, PassingTime(), Dated()));

    [Theory]
    [InlineData(Locale.En, "Do not change or skip a treatment on your own.")]
    [InlineData(Locale.En, "What is known so far?")]
    [InlineData(Locale.En, "It tests if a treatment is safe.")]
    [InlineData(Locale.En, "For some people it is not safe.")]
    [InlineData(Locale.En, "It does not mean that the cancer is cured.")]
    [InlineData(Locale.En, "As of November 2026, it is now approved.")]
    [InlineData(Locale.Es, "Pregunte si su seguro lo paga.")]
    [InlineData(Locale.Es, "No es seguro para todos.")]
    public void May_say_what_is_true(Locale locale, string sentence) => Assert.False(
        IsSaid(locale, sentence, Stopping(), null) || IsSaid(locale, sentence, Promises(), NoPromise()) || IsSaid(locale, sentence, PassingTime(), Dated()));

    [Theory]
    [InlineData("EMERGENCY_NOW", Locale.En, @"\b911\b")]
    [InlineData("EMERGENCY_NOW", Locale.Es, @"\b911\b")]
    [InlineData("CALL_SAME_DAY", Locale.En, @"\bcall\b.*\b(care team|911)\b")]
    [InlineData("CALL_SAME_DAY", Locale.Es, @"\bllame\b.*\b(equipo médico|911)\b")]
    public void Say_whom_to_call_when_it_is_urgent(string urgency, Locale locale, string whom)
    {
        var urgent = Shipped.Library.Entries.Where(entry => entry.Document.Shared["urgency"]?.GetValue<string>() == urgency).ToList();

        Assert.NotEmpty(urgent);
        Assert.All(urgent, entry => Assert.Matches(
            $"(?i){whom}", DocumentRules.Get(entry.Document, new FieldPath("whatToDo", Locale: locale))?.GetValue<string>() ?? Library.Name(entry)));
    }

    private static void SayNone(Locale locale, (Regex English, Regex Spanish) words, (Regex English, Regex Spanish)? unless = null) =>
        Shipped.HoldNone(Shipped.Sentences(locale).Where(said => IsSaid(locale, said.Sentence, words, unless)).Select(said => $"{said.Place}: {said.Sentence}"));

    private static bool IsSaid(Locale locale, string sentence, (Regex English, Regex Spanish) words, (Regex English, Regex Spanish)? unless) => locale switch
    {
        Locale.En => words.English.IsMatch(sentence) && unless?.English.IsMatch(sentence) is not true,
        Locale.Es => words.Spanish.IsMatch(sentence) && unless?.Spanish.IsMatch(sentence) is not true,
    };

    private static (Regex, Regex) Stopping() => (EnglishStopping(), SpanishStopping());

    private static (Regex, Regex) Promises() => (EnglishPromises(), SpanishPromises());

    private static (Regex, Regex) NoPromise() => (EnglishNoPromise(), SpanishNoPromise());

    private static (Regex, Regex) PassingTime() => (EnglishPassingTime(), SpanishPassingTime());

    private static (Regex, Regex) Dated() => (DateOrQuestion(), DateOrQuestion());

    [GeneratedRegex(@"\b(stop|quit) taking\b|(?<!\b(not|never|don't|or) )\b(stop|skip|quit) (your|the|this|a|any) (medicines?|drugs?|pills?|treatments?|doses?|steroids?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex EnglishStopping();

    [GeneratedRegex(@"\b(deje|dejen|dejar|deja) de (tomar|usar|recibir)\b|\bsuspend\w+|\binterrump\w+", RegexOptions.IgnoreCase)]
    private static partial Regex SpanishStopping();

    [GeneratedRegex(@"\b(cures?|cured|curing|curable|guarantee\w*|miracle\w*|miraculous|breakthroughs?|risk-free|no side effects|safe|safest|always works?|will (work|save|beat|shrink))\b", RegexOptions.IgnoreCase)]
    private static partial Regex EnglishPromises();

    // What says that nothing is promised, asks whether it is so, or speaks of something else than treatment.
    [GeneratedRegex(@"\b(not|no|never|cannot|if|whether|how)\b.*\b(cures?|cured|guarantees?|safe|work)\b|\b(stay|keep\w*)\b.*\bsafe\b", RegexOptions.IgnoreCase)]
    private static partial Regex EnglishNoPromise();

    // Seguro is also an insurance, and to be sure.
    [GeneratedRegex(@"\b(cura|curas|curan|curar|curará|curad[oa]s?|garant\w+|milagr\w+|sin riesgos?|sin efectos secundarios|siempre funciona|(es|son|sea|sean|muy|más|totalmente) segur[oa]s?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex SpanishPromises();

    [GeneratedRegex(@"\b(no|nunca|ningún|ninguna|si)\b.*\b(cura|curan|curar|curad[oa]s?|garantiza\w*|segur[oa]s?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex SpanishNoPromise();

    [GeneratedRegex(@"\b(recently|currently|nowadays|now|today|newly|new|the latest|at this time|at present|so far|until now|(this|last|next) (week|month|year)|these days)\b", RegexOptions.IgnoreCase)]
    private static partial Regex EnglishPassingTime();

    [GeneratedRegex(@"\b(hoy|ahora|recientemente|reciente|recién|actualmente|en la actualidad|hasta ahora|últimamente|nuev[oa]s?|(esta|la próxima) semana|este (mes|año)|(el|del) (año|mes) (pasado|próximo))\b", RegexOptions.IgnoreCase)]
    private static partial Regex SpanishPassingTime();

    // A question is the reader's, who asks it on a day of their own.
    [GeneratedRegex(@"\b(19|20)\d\d\b|\?\W*$")]
    private static partial Regex DateOrQuestion();
}
