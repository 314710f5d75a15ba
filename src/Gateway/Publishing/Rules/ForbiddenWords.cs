using System.Text.RegularExpressions;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Publishing.Rules;

/// <summary>Words that can harm a patient: advice to stop a medicine, promises, doses.</summary>
internal sealed partial class ForbiddenWords : IRule
{
    public IEnumerable<Finding> Look(Subject subject)
    {
        if (subject.Type.Name == "Source") return [];
        var words = subject.Locale switch { Locale.En => English(), Locale.Es => Spanish() };
        return subject.Words().SelectMany(w => words.Matches(w.Text).Select(found => Subject.Warning(
            w.Path.ToString(), $"'{found.Value}' does not belong in patient text: no promises, no doses, never to stop a medicine. Say it another way.")));
    }

    [GeneratedRegex(@"\b(stop taking|miracles?|miraculous|breakthroughs?|cures?|cured|guaranteed?|\d+([.,]\d+)? ?(mg|mcg|µg)(/kg)?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex English();

    [GeneratedRegex(@"\b(deje de tomar|dejar de tomar|milagros?|milagros[oa]s?|cura|curas|curado|curada|garantizad[oa]s?|\d+([.,]\d+)? ?(mg|mcg|µg)(/kg)?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Spanish();
}
