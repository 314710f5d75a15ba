using System.ComponentModel;

namespace Immunotherapy.Admin.Tests;

/// <summary>How a leaflet is folded.</summary>
[Description("How a leaflet is folded.")]
public enum Fold
{
    [Description("Once, in the middle.")]
    OnceOnly,
}
