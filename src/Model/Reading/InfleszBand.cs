namespace Immunotherapy.Model.Reading;

/// <summary>How hard a Spanish text is, in steps that were validated on leaflets for patients (Barrio 2008).</summary>
public enum InfleszBand
{
    VeryHard,
    SomewhatHard,
    Normal,
    FairlyEasy,
    VeryEasy,
}
