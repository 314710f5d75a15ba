using System.ComponentModel;

namespace Immunotherapy.Model.Terms;

/// <summary>Who stands behind a name.</summary>
[Description("Who stands behind a name.")]
public enum PersonKind
{
    [Description("A person.")]
    Person,

    [Description("An organization.")]
    Organization,

    [Description("A role that someone fills, such as a sample author.")]
    Role,
}
