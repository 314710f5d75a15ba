namespace Immunotherapy.Model.Fields;

/// <summary>The closed list of what a content field can be: a new kind makes the compiler name every place that must learn it.</summary>
public enum FieldKind
{
    Text,
    RichText,
    Number,
    Boolean,
    Date,
    Instant,
    Enum,
    Code,
    Url,
    Image,
    Parts,
    Link,
    Links,
    AnyLinks,
}
