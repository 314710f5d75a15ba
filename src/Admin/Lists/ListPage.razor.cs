using Immunotherapy.Model.Content;
using Immunotherapy.Model.Fields;
using Microsoft.AspNetCore.Components;

namespace Immunotherapy.Admin.Lists;

/// <summary>The list of one content type, derived from its descriptor.</summary>
public sealed partial class ListPage
{
    /// <summary>As the descriptor names it.</summary>
    [Parameter]
    public required string Plural { get; set; }

    private ContentType? Type => ImmunotherapyCatalog.Catalog.FindPlural(Plural);
}
