using Immunotherapy.Gateway.Publishing.Reading;
using Microsoft.AspNetCore.Components;

namespace Immunotherapy.Admin.Acts;

/// <summary>The published entries that would no longer show this one: said before it is taken from them.</summary>
public sealed partial class GoesFrom
{
    /// <summary>Null until they are read.</summary>
    [Parameter, EditorRequired]
    public EntryLinks? Links { get; set; }
}
