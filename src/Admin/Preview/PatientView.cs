using Immunotherapy.Model.Fields;

namespace Immunotherapy.Admin.Preview;

/// <summary>How one patient's page is shown: in which language, with which words around it, and where its links lead.</summary>
public sealed record PatientView(Locale Locale)
{
    public PatientWords Words { get; } = PatientWords.In(Locale);

    /// <summary>The address of another entry's page; null where the reader may see this one only.</summary>
    public Func<string, string>? AddressOf { get; init; }

    /// <summary>What stands over the page of something that is not published; null on a page that shows what is.</summary>
    public string? Watermark { get; init; }

    /// <summary>Elements tell which field they show, so that a click leads to it in the form.</summary>
    public bool LeadsToFields { get; init; }
}
