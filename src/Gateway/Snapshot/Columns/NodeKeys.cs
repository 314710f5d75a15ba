using Immunotherapy.Gateway.Snapshot.Packing;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Snapshot.Columns;

/// <summary>What an entry is found by besides its id, and whether it truly carries what a hash led to.</summary>
internal static class NodeKeys
{
    public static uint SlugHash(TypeLayout layout, Locale locale, ReadOnlySpan<byte> slug)
    {
        var hash = new HashCode();
        hash.Add(layout.Index);
        hash.Add(locale);
        hash.AddBytes(slug);
        return (uint)hash.ToHashCode();
    }

    public static uint CodeHash(ReadOnlySpan<byte> system, ReadOnlySpan<byte> value)
    {
        var hash = new HashCode();
        hash.AddBytes(system);
        hash.AddBytes(value);
        return (uint)hash.ToHashCode();
    }

    /// <summary>Adds the pairs for the index of slugs, each once, in order.</summary>
    public static void Slugs(Node? node, List<ulong> pairs)
    {
        pairs.Clear();
        if (node is null) return;
        foreach (var text in node.Texts)
        {
            Add(text.SlugJson.Span);
            var old = text.OldSlugs;
            for (var i = 0; i < old.Count; i++) Add(old.Span(i));

            void Add(ReadOnlySpan<byte> slug) => pairs.Add(HashIndex.Pair(SlugHash(node.Layout, text.Locale, slug), node.Ordinal));
        }
        Distinct(pairs);
    }

    /// <summary>Adds the pairs for the index of codes, each once, in order.</summary>
    public static void Codes(Node? node, List<ulong> pairs)
    {
        pairs.Clear();
        if (node is null) return;
        for (var field = 0; field < node.Layout.Codes.Length; field++)
            foreach (var code in CodesOf(node, field))
                pairs.Add(HashIndex.Pair(CodeHash(code.System.Span, code.Value.Span), node.Ordinal));
        Distinct(pairs);
    }

    /// <summary>Adds the edges that can be read backwards (kind high, target low), each once, in order. A stub has none.</summary>
    public static void Edges(Node? node, List<ulong> edges)
    {
        edges.Clear();
        if (node is null || node.IsRecalled) return;
        foreach (var kind in node.Layout.Edges)
        {
            if (kind.Parts is null) Add(kind, node.Targets(null, kind.Link));
            else foreach (var part in node.PartArray(kind.Parts)) Add(kind, node.Targets(part, kind.Link));
        }
        Distinct(edges);

        void Add(EdgeKind kind, ReadOnlySpan<byte> targets)
        {
            for (var i = 0; i < targets.Length / sizeof(int); i++)
                edges.Add(((ulong)kind.Number << 32) | (uint)Node.OrdinalAt(targets, i));
        }
    }

    public static bool HasSlug(NodeText? text, ReadOnlySpan<byte> slug) => text is not null && text.SlugJson.Span.SequenceEqual(slug);

    public static bool HadSlug(NodeText? text, ReadOnlySpan<byte> slug)
    {
        if (text is null) return false;
        var old = text.OldSlugs;
        for (var i = 0; i < old.Count; i++)
            if (old.Span(i).SequenceEqual(slug)) return true;
        return false;
    }

    public static bool HasCode(Node node, ReadOnlySpan<byte> system, ReadOnlySpan<byte> value)
    {
        for (var field = 0; field < node.Layout.Codes.Length; field++)
        {
            var codes = CodesOf(node, field);
            for (var i = 0; i < codes.Count; i++)
                if (codes[i].System.Span.SequenceEqual(system) && codes[i].Value.Span.SequenceEqual(value)) return true;
        }
        return false;
    }

    private static NodeCodes CodesOf(Node node, int field) => node.IsRecalled
        ? new NodeCodes(node.Shared.Nested(TypeLayout.RecalledCodesSlot).Nested(field))
        : node.Values(Locales.Default).Codes(node.Layout.Codes[field]);

    private static void Distinct(List<ulong> sorted)
    {
        sorted.Sort();
        var kept = 0;
        for (var i = 0; i < sorted.Count; i++)
            if (i == 0 || sorted[i] != sorted[i - 1]) sorted[kept++] = sorted[i];
        sorted.RemoveRange(kept, sorted.Count - kept);
    }
}
