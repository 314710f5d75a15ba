using System.Text;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Snapshot.Packing;

/// <summary>A derived list with its names looked up: over which inverse, to what, in which order, on what condition.</summary>
internal sealed class DerivedList
{
    private readonly Field? _where;
    private readonly byte[] _is;

    public DerivedList(ThroughAttribute declared, IReadOnlyList<Inverse> inverses)
    {
        Declared = declared;
        Over = inverses.FirstOrDefault(i => i.Name == declared.Over)
            ?? throw new NotSupportedException($"'{declared.Name}' goes over '{declared.Over}', which is no inverse there.");
        To = Over.Owner[declared.To];
        OrderBy = Over.Owner[declared.OrderBy];
        _where = declared.Where is null ? null : Over.Owner[declared.Where];
        _is = Encoding.UTF8.GetBytes($"\"{declared.Is}\"");
    }

    public ThroughAttribute Declared { get; }
    public Inverse Over { get; }
    public Field To { get; }
    public Field OrderBy { get; }

    /// <summary>Whether an edge meets the list's condition.</summary>
    public bool Counts(Node edge) => _where is null || edge.Values(Locales.Default).Span(_where).SequenceEqual(_is);
}
