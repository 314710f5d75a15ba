using System.Globalization;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Bench.Generating;

/// <summary>How much content is made: the counts of a small library, times a factor.</summary>
internal sealed record Scale(double Factor, bool WithSpanish)
{
    public int People => Times(30);
    public int Therapies => Times(40);
    public int CancerTypes => Times(30);
    public int Topics => Times(20);
    public int Eligibilities => Times(12);
    public int Webinars => Times(24);
    public int BlogPosts => Times(100);

    /// <summary>Every eligibility statement must rest on a source.</summary>
    public int Sources => Times(10);

    public IReadOnlyList<Locale> Locales => WithSpanish ? [Locale.En, Locale.Es] : [Locale.En];

    /// <summary>The same, as words for a command line.</summary>
    public IReadOnlyList<string> Arguments =>
        ["--scale", Factor.ToString(CultureInfo.InvariantCulture), .. WithSpanish ? (string[])["--spanish"] : []];

    private int Times(int count) => Math.Max(3, (int)(count * Factor));
}
