using Immunotherapy.Gateway.Publishing.Reading;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Admin.Forms;

/// <summary>What an editor sees of an entry that is linked or could be.</summary>
/// <param name="Id">Of the entry.</param>
/// <param name="Type">What it is; null: there is no such entry, or it was taken away.</param>
/// <param name="Title">Its title in the language of the form, or its id.</param>
/// <param name="IsPublished">Whether the world sees it: a link to what it does not see blocks publishing.</param>
public sealed record LinkCard(Guid Id, ContentType? Type, string Title, bool IsPublished)
{
    /// <summary>Null where there is no such entry.</summary>
    public EntryStage? Stage { get; init; }

    /// <summary>The address of the first picture that it has.</summary>
    public string? Picture { get; init; }
}
