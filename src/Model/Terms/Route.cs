using System.ComponentModel;

namespace Immunotherapy.Model.Terms;

/// <summary>How a therapy is given.</summary>
[Description("How a therapy is given.")]
public enum Route
{
    [Description("Into a vein.")]
    Intravenous,

    [Description("Under the skin.")]
    Subcutaneous,

    [Description("Into a muscle.")]
    Intramuscular,

    [Description("Into the bladder.")]
    Intravesical,

    [Description("Into the tumor.")]
    Intralesional,

    [Description("On the skin.")]
    Topical,

    [Description("By mouth.")]
    Oral,
}
