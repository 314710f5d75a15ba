using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Immunotherapy.Gateway.Snapshot.Packing;
using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Standing;

namespace Immunotherapy.Gateway.Snapshot;

/// <summary>An entry as the graph holds it: encoded values and edges. Immutable, shared between graphs.</summary>
public sealed class Node
{
    private readonly byte[] _values;
    private readonly NodeText[] _texts;
    private readonly NodePart[][] _parts;
    private readonly NodeText _default;

    internal Node(Guid id, int ordinal, TypeLayout layout, bool isRecalled, byte[] values, NodeText[] texts)
    {
        (Id, Ordinal, Layout, IsRecalled, _values, _texts) = (id, ordinal, layout, isRecalled, values, texts);
        _parts = layout.PartLists.Length == 0 ? [] : [.. layout.PartLists.Select(PartsOf)];
        Locales = LocaleSets.Of(texts);
        _default = texts[0];
    }

    public Guid Id { get; }
    public ContentType Type => Layout.Type;
    public bool IsRecalled { get; }

    /// <summary>The languages it can be read in.</summary>
    public IReadOnlyList<Locale> Locales { get; }

    internal int Ordinal { get; }
    internal TypeLayout Layout { get; }
    internal Block Shared => new EntryValues(_values).Shared;

    /// <summary>The values as lists show them; null of a recalled entry, which they do not see.</summary>
    internal byte[]? Listed => IsRecalled ? null : _values;

    /// <summary>Its title in the language it falls back to, as JSON; empty where there is none.</summary>
    internal byte[] Title => Values(_default.Locale).Span(Type.Title).ToArray();

    internal ReadOnlySpan<NodeText> Texts => _texts;

    /// <summary>The language served to who asks for this one: itself, else the default, else the first there is.</summary>
    public Locale Served(Locale asked) => Text(asked).Locale;

    /// <summary>The standing of the language that is served to who asks for this one.</summary>
    public NodeText Text(Locale asked) => asked is Model.Fields.Locales.Default ? _default : In(asked) ?? _default;

    /// <summary>
    /// Whether the language asked for keeps up, and the default language's revision that what is served was made from. An entry
    /// that says nothing in words of one language misses no translation.
    /// </summary>
    public (TranslationState State, int SourceRevision) Translation(Locale asked)
    {
        var served = Text(asked);
        var state = served.Locale == asked ? served.Translation
            : Layout.IsTranslated ? TranslationState.Missing
            : TranslationState.Current;
        return (state, served.SourceRevision);
    }

    /// <summary>The values of the entry itself.</summary>
    public Values Values(Locale served) => new(Layout, Shared, Text(served).Block);

    /// <summary>The parts of a part list, in order.</summary>
    public IReadOnlyList<NodePart> Parts(Field parts) => PartArray(parts);

    internal NodePart[] PartArray(Field parts) => _parts[Layout.PartListOf(parts)];

    /// <summary>The ordinals at the end of a link field of the entry or of one of its parts, four bytes each.</summary>
    internal ReadOnlySpan<byte> Targets(NodePart? part, Field link) =>
        part is null ? Shared.Span(Layout[link].Shared) : part.Targets(link);

    internal static int OrdinalAt(ReadOnlySpan<byte> targets, int index) => BinaryPrimitives.ReadInt32LittleEndian(targets[(index * 4)..]);

    internal static ReadOnlySpan<int> Ordinals(ReadOnlySpan<byte> targets) => MemoryMarshal.Cast<byte, int>(targets);

    internal NodeText? In(Locale locale)
    {
        foreach (var text in _texts)
            if (text.Locale == locale) return text;
        return null;
    }

    private NodePart[] PartsOf(Field list)
    {
        var count = Shared.Nested(Layout[list].Shared).Count;
        var parts = count == 0 ? [] : new NodePart[count];
        for (var i = 0; i < parts.Length; i++) parts[i] = new NodePart(this, Layout[list], i);
        return parts;
    }
}
