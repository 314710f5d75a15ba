using Immunotherapy.Gateway.Publishing.Listing;
using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Standing;
using Microsoft.AspNetCore.Components;

namespace Immunotherapy.Admin.Lists;

/// <summary>A cell about the work on an entry.</summary>
public sealed partial class WorkCell
{
    [Parameter, EditorRequired]
    public required ListRow Row { get; set; }

    [Parameter, EditorRequired]
    public WorkColumn Column { get; set; }

    private DateOnly Today => DateOnly.FromDateTime(Time.GetUtcNow().UtcDateTime);

    // As the filters see it: what a draft has is not missing.
    private TranslationState StateOf(Locale locale) =>
        Row.Work.In(locale).Translation is TranslationState.Lags ? TranslationState.Lags
        : Row.Node?.Locales.Contains(locale) is true ? TranslationState.Current
        : TranslationState.Missing;
}
