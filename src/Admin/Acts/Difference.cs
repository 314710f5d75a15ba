using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Admin.Acts;

/// <summary>One value that differs, in words.</summary>
public sealed record Difference(FieldPath Path, bool IsProse, string? Before, string? After)
{
    public static async Task<IReadOnlyList<Difference>> OfAsync(
        IEnumerable<FieldChange> changes, ValueTexts values, Locale locale, CancellationToken cancellation)
    {
        var all = new List<Difference>();
        foreach (var change in changes)
            all.Add(new Difference(
                change.Path, change.Field is { Kind: FieldKind.Text or FieldKind.RichText, IsList: false },
                await values.OfAsync(change.Field, change.Before, locale, cancellation), await values.OfAsync(change.Field, change.After, locale, cancellation)));
        return all;
    }
}
