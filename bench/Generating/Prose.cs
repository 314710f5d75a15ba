using System.Globalization;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Bench.Generating;

/// <summary>Words without sense, in sentences and paragraphs of the length that real pages have.</summary>
internal sealed class Prose(Chance chance, Locale locale)
{
    private static readonly string[] English =
        ("immune system tumor antigen cell therapy response trial patient doctor treatment checkpoint inhibitor vaccine antibody receptor signal "
        + "growth advanced cancer stage specialist center safety fatigue rash monitoring dose infusion clinic support family question evidence research result benefit risk").Split(' ');

    private static readonly string[] Spanish =
        ("inmune sistema tumor antígeno célula terapia respuesta ensayo paciente médica tratamiento control inhibidor vacuna anticuerpo receptor señal "
        + "crecimiento avanzado cáncer etapa especialista centro seguridad fatiga erupción vigilancia dosis infusión clínica apoyo familia pregunta prueba investigación resultado beneficio riesgo").Split(' ');

    public string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => chance.OneOf(locale == Locale.Es ? Spanish : English)));

    public string Title(int words) => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(Words(words));

    public string Sentence(int words)
    {
        var text = Words(words);
        return char.ToUpperInvariant(text[0]) + text[1..] + ".";
    }

    public string Paragraph(int sentences) => string.Join(' ', Enumerable.Range(0, sentences).Select(_ => Sentence(chance.Between(8, 18))));

    /// <summary>A paragraph that a short field can hold.</summary>
    public string Summary(int sentences, int most)
    {
        var text = Paragraph(sentences);
        while (text.Length > most) text = Paragraph(sentences);
        return text;
    }

    public string Body(int paragraphs) => string.Join("\n\n", Enumerable.Range(0, paragraphs).Select(_ => Paragraph(5)));
}
