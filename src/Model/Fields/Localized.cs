namespace Immunotherapy.Model.Fields;

/// <summary>A leaf that is written once per language.</summary>
public sealed record Localized<T>(IReadOnlyDictionary<Locale, T> Values) where T : notnull
{
    public T? In(Locale locale) => Values.TryGetValue(locale, out var value) ? value : default;
}
