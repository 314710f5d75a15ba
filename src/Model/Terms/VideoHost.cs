using System.ComponentModel;

namespace Immunotherapy.Model.Terms;

/// <summary>Where a video is kept.</summary>
[Description("Where a video is kept.")]
public enum VideoHost
{
    [Description("YouTube.")]
    Youtube,

    [Description("Vimeo.")]
    Vimeo,

    [Description("The publisher itself.")]
    Self,
}
