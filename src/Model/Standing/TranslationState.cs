using System.ComponentModel;

namespace Immunotherapy.Model.Standing;

/// <summary>Whether the language that was served keeps up with the default language.</summary>
[Description("Whether the language asked for keeps up with the default language.")]
public enum TranslationState
{
    [Description("The text asked for says the same as the default language does now.")]
    Current,

    [Description("The default language was changed after this text was published.")]
    Lags,

    [Description("There is no text in the language asked for; another language was served.")]
    Missing,
}
