using System.Globalization;
using System.Resources;
using Immunotherapy.Admin.Naming;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Admin.Preview;

/// <summary>The words around the content on a patient's page, in the language of the page and not of who looks at it.</summary>
public sealed class PatientWords
{
    private static readonly ResourceManager All = new(typeof(PatientWords));
    private static readonly ResourceManager Fields = new(typeof(FieldWords));
    private static readonly ResourceManager Terms = new(typeof(TermWords));

    private PatientWords(string culture) => Culture = CultureInfo.GetCultureInfo(culture);

    private static PatientWords English { get; } = new("en-US");
    private static PatientWords Spanish { get; } = new("es-US");

    public CultureInfo Culture { get; }

    public string this[string key] => All.GetString(key, Culture)
        ?? throw new KeyNotFoundException($"There are no words '{key}'. Add them to PatientWords.resx and PatientWords.es.resx.");

    public static PatientWords In(Locale locale) => locale switch
    {
        Locale.En => English,
        Locale.Es => Spanish,
    };

    /// <summary>A value of a vocabulary, such as <c>Urgency</c> and <c>CALL_SOON</c>.</summary>
    public string Term(string vocabulary, string value) => this[$"{vocabulary}.{value}"];

    /// <summary>What a field is called.</summary>
    public string NameOf(Field field) => FieldWords.NameOf(field, FieldWord);

    /// <summary>What a value of a vocabulary is called where no page has words of its own for it.</summary>
    public string NameOf(Vocabulary vocabulary, string value) => TermWords.NameOf(vocabulary, value, key => Terms.GetString(key, Culture));

    public string With(string key, object value) => string.Format(Culture, this[key], value);

    public string Day(DateOnly day) => day.ToString(Culture.TwoLetterISOLanguageName is "es" ? "d 'de' MMMM 'de' yyyy" : "MMMM d, yyyy", Culture);

    public string Day(DateTimeOffset instant) => Day(DateOnly.FromDateTime(instant.UtcDateTime));

    /// <summary>A moment in the zone in which it was announced; UTC where none was.</summary>
    public string Moment(DateTimeOffset instant, string? zone)
    {
        var known = zone is not null && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found) ? found : TimeZoneInfo.Utc;
        var local = TimeZoneInfo.ConvertTime(instant, known);
        return $"{Day(DateOnly.FromDateTime(local.DateTime))}, {local.ToString("t", Culture)} ({known.Id.Replace('_', ' ')})";
    }

    // In English the descriptors say it.
    private string? FieldWord(string key) => Fields.GetResourceSet(Culture.Parent, createIfNotExists: true, tryParents: false)?.GetString(key);
}
