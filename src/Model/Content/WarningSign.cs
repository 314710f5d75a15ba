using System.ComponentModel;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Model.Content;

/// <summary>One sign that a reader can notice.</summary>
[Description("One sign that a reader can notice.")]
public sealed record WarningSign : IPart
{
    public required string Key { get; init; }

    [Field("The sign, in plain words.", Max = 160)]
    public required Localized<string> Sign { get; init; }

    [Field("Whether it needs help at once.")]
    public bool RedFlag { get; init; }
}
