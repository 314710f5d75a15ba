using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Snapshot;

/// <summary>The values of an entry or a part in one language, each as the JSON bytes that will be sent; empty where there is none.</summary>
public readonly struct Values
{
    /// <summary>A single text, number, boolean, date, instant, enum or URL; or the whole array of a list of those.</summary>
    public ReadOnlyMemory<byte> Json(Field field) => throw new NotImplementedException();

    public ReadOnlyMemory<byte> Markdown(Field field) => throw new NotImplementedException();
    public ReadOnlyMemory<byte> Html(Field field) => throw new NotImplementedException();
    public ReadOnlyMemory<byte> PlainText(Field field) => throw new NotImplementedException();

    /// <summary>The codes of a code field: one at most where it is single.</summary>
    public IReadOnlyList<NodeCode> Codes(Field field) => throw new NotImplementedException();

    public NodeImage? Image(Field field) => throw new NotImplementedException();
}
