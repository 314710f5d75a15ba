using Lucene.Net.Store;

namespace Immunotherapy.Gateway.Search.Indexing;

/// <summary>The files of an index, in memory. A file never changes once it is written, so a fork shares all that there are.</summary>
internal sealed class IndexFiles : RAMDirectory
{
    public IndexFiles Fork()
    {
        var fork = new IndexFiles();
        foreach (var (name, file) in m_fileMap) fork.m_fileMap[name] = file;
        return fork;
    }
}
