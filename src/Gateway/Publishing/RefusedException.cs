using Immunotherapy.Model.Documents;

namespace Immunotherapy.Gateway.Publishing;

/// <summary>The Desk said no. Nothing was changed; every finding names the place and what to do.</summary>
public sealed class RefusedException(IReadOnlyList<Finding> findings) : Exception(string.Join(' ', findings.Select(f => f.Message)))
{
    public RefusedException(string path, FormattableString sentence) : this([new Finding(path, sentence, Blocks: true)]) { }

    public IReadOnlyList<Finding> Findings { get; } = findings;
}
