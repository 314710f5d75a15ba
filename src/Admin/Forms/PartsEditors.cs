using Immunotherapy.Model.Fields;

namespace Immunotherapy.Admin.Forms;

/// <summary>Which component edits a list of parts: the one that was written for it, else the derived one.</summary>
internal sealed class PartsEditors(IEnumerable<HandwrittenEditor> byHand)
{
    private readonly Dictionary<string, Type> _byPart = byHand.ToDictionary(e => e.Part, e => e.Component);

    public Type Of(Field parts) => _byPart.GetValueOrDefault(parts.Part!.Name, typeof(PartsEditor));
}
