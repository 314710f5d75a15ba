using Immunotherapy.Admin.Preview.Entries;
using Immunotherapy.Admin.Preview.Plain;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Admin.Preview;

/// <summary>What there is to show of an entry.</summary>
public abstract record PatientContent
{
    private PatientContent() { }

    public sealed record Page(PatientKind Kind, ShownEntry Entry) : PatientContent;

    /// <summary>As its descriptor says: nobody has drawn a page for its type, or it lacks what the page that was drawn shows.</summary>
    public sealed record Plain(string? Title, Locale Served, IReadOnlyList<PlainBlock> Blocks) : PatientContent;

    /// <summary>No such entry can be seen.</summary>
    public sealed record NotThere : PatientContent;
}
