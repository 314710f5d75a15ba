using System.Globalization;
using Immunotherapy.Admin.People;
using Immunotherapy.Gateway.Access;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;
using Microsoft.Extensions.Localization;

namespace Immunotherapy.Admin.Naming;

/// <summary>
/// What the Desk says when it says no, or finds something, in the language of the console: what it speaks of (fields, types, roles, languages) by
/// the console's names; a sentence without a translation in English.
/// </summary>
public sealed class Sentences(
    IStringLocalizer<SentenceWords> words, IStringLocalizer<DescriptionWords> descriptions, IStringLocalizer<PeopleWords> roles, FieldNames fields, TypeNames types)
{
    public string Of(FormattableString sentence)
    {
        var word = words[sentence.Format];
        // What a descriptor says of a field may follow what is wrong with it.
        if (word.ResourceNotFound && sentence.ArgumentCount == 0) return descriptions[sentence.Format];
        return string.Format(CultureInfo.CurrentCulture, word.Value, [.. sentence.GetArguments().Select(Said)]);
    }

    public string Of(Finding finding) => Of(finding.Sentence);

    public string Of(RefusedException refused) => string.Join(' ', refused.Findings.Select(Of));

    /// <summary>Whatever acts on accounts throw to be told.</summary>
    public string Of(Exception told) => told switch
    {
        RefusedException refused => Of(refused),
        DeniedException denied => Of(denied.Sentence),
        AwayException => Of($"What is kept here cannot be reached now, and nothing was changed. Try again soon, or tell who looks after this console."),
        _ => throw new NotSupportedException($"{told.GetType().Name} says nothing to editors.", told),
    };

    private object? Said(object? argument) => argument switch
    {
        FormattableString sentence => Of(sentence),
        Field field => fields.Of(field),
        ContentType type => types.One(type),
        Role role => roles[$"{role}"].Value,
        string text when Locales.All.Any(locale => locale.Tag() == text) => LanguageName.Of(Locales.FromTag(text)!.Value),
        _ => argument,
    };
}
