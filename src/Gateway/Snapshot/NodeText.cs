using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Standing;

namespace Immunotherapy.Gateway.Snapshot;

/// <summary>How one language of an entry stands.</summary>
public sealed class NodeText
{
    public Locale Locale => throw new NotImplementedException();
    public string Slug => throw new NotImplementedException();
    public int Revision => throw new NotImplementedException();
    public int SourceRevision => throw new NotImplementedException();
    public TranslationState Translation => throw new NotImplementedException();
    public string ContentHash => throw new NotImplementedException();
    public DateTimeOffset? PublishedAt => throw new NotImplementedException();
    public DateTimeOffset UpdatedAt => throw new NotImplementedException();
    public Review Review => throw new NotImplementedException();
    public bool Overdue => throw new NotImplementedException();
    public Notice? Notice => throw new NotImplementedException();
}
