using System.ComponentModel;

namespace Immunotherapy.Model.Fields;

/// <summary>The languages content is written in. The first is the default: it is published first and is what others fall back to.</summary>
[Description("The languages content is written in.")]
public enum Locale
{
    [Description("English, the default language.")]
    En,

    [Description("Spanish, neutral.")]
    Es,
}
