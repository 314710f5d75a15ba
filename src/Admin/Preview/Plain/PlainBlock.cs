using Immunotherapy.Admin.Preview.Entries;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Admin.Preview.Plain;

/// <summary>What a page that nobody has drawn shows of one field.</summary>
public abstract record PlainBlock(Field Field, FieldPath Path)
{
    /// <summary>A fact in a few words, or several.</summary>
    public sealed record Words(Field Field, FieldPath Path, IReadOnlyList<string> Lines) : PlainBlock(Field, Path);

    /// <summary>A sentence or more.</summary>
    public sealed record Sentences(Field Field, FieldPath Path, string Text) : PlainBlock(Field, Path);

    /// <summary>A text as the gateway rendered it.</summary>
    public sealed record Prose(Field Field, FieldPath Path, RichHtml Text) : PlainBlock(Field, Path);

    /// <summary>Addresses outside.</summary>
    public sealed record Addresses(Field Field, FieldPath Path, IReadOnlyList<string> To) : PlainBlock(Field, Path);

    /// <summary>Other entries.</summary>
    public sealed record Links(Field Field, FieldPath Path, IReadOnlyList<Mention> To) : PlainBlock(Field, Path);

    public sealed record Picture(Field Field, FieldPath Path, string Address, string Alt) : PlainBlock(Field, Path);

    /// <summary>One part of a list, under its own first words.</summary>
    public sealed record Group(Field Field, FieldPath Path, string Key, Words? Heading, IReadOnlyList<PlainBlock> Blocks) : PlainBlock(Field, Path);
}
