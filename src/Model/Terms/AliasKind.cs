using System.ComponentModel;

namespace Immunotherapy.Model.Terms;

/// <summary>What kind of other name a drug name is.</summary>
[Description("What kind of other name a drug name is.")]
public enum AliasKind
{
    [Description("A brand name in the United States.")]
    UsBrand,

    [Description("A brand name elsewhere.")]
    ForeignBrand,

    [Description("A code from the laboratory.")]
    CodeName,

    [Description("An abbreviation.")]
    Abbreviation,

    [Description("A name no longer used.")]
    Obsolete,

    [Description("A name in Spanish.")]
    Spanish,

    [Description("Another name.")]
    Synonym,

    [Description("Another spelling.")]
    LexicalVariant,
}
