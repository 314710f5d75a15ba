using System.Text.Json.Nodes;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Publishing.Rules;

/// <summary>Claims name what they rest on.</summary>
internal sealed class CitationRule : IRule
{
    public IEnumerable<Finding> Look(Subject subject)
    {
        if (subject.Type.Find("citations") is not { Kind: FieldKind.Parts, IsRequired: false }) yield break;
        if (subject.Document.Shared["citations"] is JsonArray { Count: > 0 }) yield break;
        yield return Subject.Warning("citations", $"Nothing is cited. Name at least one source that the claims rest on.");
    }
}
