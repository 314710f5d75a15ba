using System.ComponentModel;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Admin.Tests.Naming;

/// <summary>A content type that only the tests have, for which the console has no words.</summary>
[Description("A folded sheet of paper.")]
public sealed record Leaflet : IContent
{
    [Field("What stands on its front.", IsTitle = true)]
    public required Localized<string> Title { get; init; }

    [Field("How it is folded.")]
    public required Fold FoldedLike { get; init; }
}

[Description("How a leaflet is folded.")]
public enum Fold
{
    [Description("Once, in the middle.")]
    OnceOnly,
}
