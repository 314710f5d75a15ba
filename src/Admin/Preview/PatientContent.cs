using Immunotherapy.Admin.Preview.Entries;

namespace Immunotherapy.Admin.Preview;

/// <summary>What there is to show of an entry.</summary>
public abstract record PatientContent
{
    private PatientContent() { }

    public sealed record Page(PatientKind Kind, ShownEntry Entry) : PatientContent;

    /// <summary>The draft lacks what every page of its type has.</summary>
    public sealed record Incomplete(IReadOnlyList<MissingField> Missing) : PatientContent;

    /// <summary>No such entry can be seen.</summary>
    public sealed record NotThere : PatientContent;

    /// <summary>Nobody has drawn a page for this content type.</summary>
    public sealed record NotDrawn : PatientContent;
}

/// <summary>A field that could not be read, and why.</summary>
public sealed record MissingField(string Path, string Message);
