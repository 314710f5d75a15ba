using Immunotherapy.Gateway.Snapshot;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace Immunotherapy.Gateway.Search.Indexing;

/// <summary>
/// One index that moves from graph to graph, writing only what differs between them; what was found for an earlier graph stays as
/// it is. Whoever calls holds the turn of <see cref="SearchIndexes"/>.
/// </summary>
internal sealed class IndexLine : IDisposable
{
    private readonly IndexFiles _files;
    private readonly IndexWriter _writer;
    private DirectoryReader _reader;

    private IndexLine(IndexFiles files, IndexWriter writer, ContentGraph graph)
    {
        (_files, _writer, Graph) = (files, writer, graph);
        _writer.Commit();
        _reader = DirectoryReader.Open(files);
    }

    /// <summary>The graph that it stands at.</summary>
    public ContentGraph Graph { get; private set; }

    /// <summary>When it was last asked for, by the count of who asks.</summary>
    public long LastUse { get; set; }

    /// <summary>What it is made of, in bytes.</summary>
    public long Bytes => _files.GetSizeInBytes();

    /// <summary>An index of everything in a graph.</summary>
    public static IndexLine Build(ContentGraph graph)
    {
        var files = new IndexFiles();
        var writer = Write(files);
        foreach (var layout in graph.Ground.Layouts)
            foreach (var ordinal in graph.Visible(layout))
                writer.AddDocuments(EntryDocuments.Of(graph.At(ordinal)!));
        writer.ForceMerge(1);
        return new IndexLine(files, writer, graph);
    }

    /// <summary>Another line that begins where this one stands and shares all that it holds.</summary>
    public IndexLine Fork()
    {
        var files = _files.Fork();
        return new IndexLine(files, Write(files), Graph);
    }

    public SearchIndex Advance(ContentGraph graph)
    {
        foreach (var ordinal in graph.DifferencesFrom(Graph)) Replace(ordinal, graph.AtVisible(ordinal));
        _writer.Commit();
        // The earlier reader is not closed: whoever sees the earlier graph may still search in it. It holds nothing but memory.
        _reader = DirectoryReader.OpenIfChanged(_reader) ?? _reader;
        Graph = graph;
        return new SearchIndex(graph, _reader);
    }

    public void Dispose()
    {
        _writer.Dispose();
        _files.Dispose();
    }

    private void Replace(int ordinal, Node? node)
    {
        var term = new Term(EntryFields.Id, EntryDocuments.IdOf(ordinal));
        if (node is null) _writer.DeleteDocuments(term);
        else _writer.UpdateDocuments(term, EntryDocuments.Of(node));
    }

    // Merged by who writes, and in a fixed order, so that the same changes give the same index.
    private static IndexWriter Write(IndexFiles files) => new(files, new IndexWriterConfig(LuceneVersion.LUCENE_48, null)
    {
        Similarity = new PlainSimilarity(),
        MergeScheduler = new SerialMergeScheduler(),
    });
}
