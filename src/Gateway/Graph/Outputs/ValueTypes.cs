using GraphQL.Types;
using Immunotherapy.Gateway.Graph.Scalars;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Codes;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Graph.Outputs;

/// <summary>The object types that values have, not entries: rich text, codes, pictures.</summary>
internal sealed class ValueTypes
{
    public ValueTypes(TypeBook types)
    {
        RichText = new ObjectGraphType { Name = "RichText", Description = "Text with headings, lists and links, in three forms." };
        Add<RichTextView>(RichText, ValuePiece.Markdown, "markdown", "As it was written.", types.String.Required(), t => RichTextView.Encoded(t.Values.Markdown(t.Field)));
        Add<RichTextView>(RichText, ValuePiece.Html, "html", "As HTML, sanitised; ready to be shown.", types.String.Required(), t => RichTextView.Encoded(t.Values.Html(t.Field)));
        Add<RichTextView>(RichText, ValuePiece.PlainText, "text", "As plain text.", types.String.Required(), t => RichTextView.Encoded(t.Values.PlainText(t.Field)));

        Code = new ObjectGraphType { Name = "Code", Description = "A concept in a terminology or a registry. System, value and label belong together." };
        Add<NodeCode>(Code, ValuePiece.CodeSystem, "system", "The terminology or registry it comes from.", types.Enum<CodeSystem>().Required(), c => EncodedJson.Of(c.System));
        Add<NodeCode>(Code, ValuePiece.CodeValue, "value", "The code itself.", types.String.Required(), c => EncodedJson.Of(c.Value));
        Add<NodeCode>(Code, ValuePiece.CodeLabel, "label", "What it is called there.", types.String.Required(), c => EncodedJson.Of(c.Label));

        Image = new ObjectGraphType { Name = "Image", Description = "A picture, with words for those who cannot see it." };
        Add<NodeImage>(Image, ValuePiece.ImageSha256, "sha256", "The SHA-256 of its bytes, in hexadecimal.", types.String.Required(), i => EncodedJson.Of(i.Sha256));
        Add<NodeImage>(Image, ValuePiece.ImageUrl, "url", "Where to fetch it; it never changes there.", types.Url.Required(), i => EncodedJson.Of(MediaUrl(i.Sha256)));
        Add<NodeImage>(Image, ValuePiece.ImageAlt, "alt", "What it shows, in words.", types.String.Required(), i => EncodedJson.Of(i.Alt));
        Add<NodeImage>(Image, ValuePiece.ImageWidth, "width", "In pixels.", types.Int.Required(), i => EncodedJson.Of(i.Width));
        Add<NodeImage>(Image, ValuePiece.ImageHeight, "height", "In pixels.", types.Int.Required(), i => EncodedJson.Of(i.Height));
    }

    public ObjectGraphType RichText { get; }
    public ObjectGraphType Code { get; }
    public ObjectGraphType Image { get; }

    // The hash is a JSON string of hexadecimal digits: the path goes in behind its first quote.
    private static byte[] MediaUrl(ReadOnlyMemory<byte> sha256) => [.. "\"/media/"u8, .. sha256.Span[1..]];

    private static void Add<TSource>(
        ObjectGraphType to, ValuePiece piece, string name, string description, IGraphType type, Func<TSource, object?> read) =>
        to.AddField(new ContentField(new FieldMeaning.Piece(piece))
        { Name = name, Description = description, ResolvedType = type, Resolver = new Read<TSource>((source, _) => read(source)) });
}

/// <summary>A rich text on its way into an answer.</summary>
internal sealed record RichTextView(Values Values, Field Field)
{
    public static EncodedJson Encoded(ReadOnlyMemory<byte> form) => EncodedJson.Of(form) ?? EncodedJson.EmptyText;
}
