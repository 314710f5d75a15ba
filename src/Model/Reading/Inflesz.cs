namespace Immunotherapy.Model.Reading;

/// <summary>The scale on which a Szigriszt-Pazos score is read.</summary>
public static class Inflesz
{
    public static InfleszBand BandOf(double score) => score switch
    {
        < 40 => InfleszBand.VeryHard,
        < 55 => InfleszBand.SomewhatHard,
        < 65 => InfleszBand.Normal,
        < 80 => InfleszBand.FairlyEasy,
        _ => InfleszBand.VeryEasy,
    };

    /// <summary>The name of the band in Spanish, as it is known.</summary>
    public static string Label(this InfleszBand band) => band switch
    {
        InfleszBand.VeryHard => "muy difícil",
        InfleszBand.SomewhatHard => "algo difícil",
        InfleszBand.Normal => "normal",
        InfleszBand.FairlyEasy => "bastante fácil",
        InfleszBand.VeryEasy => "muy fácil",
    };
}
