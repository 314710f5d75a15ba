using System.ComponentModel;

namespace Immunotherapy.Model.Terms;

/// <summary>What kind of post it is.</summary>
[Description("What kind of post it is.")]
public enum Genre
{
    [Description("News.")]
    News,

    [Description("An explanation.")]
    Explainer,

    [Description("One person's experience.")]
    PatientStory,

    [Description("An opinion.")]
    Opinion,
}
