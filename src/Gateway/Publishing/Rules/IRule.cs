using Immunotherapy.Model.Documents;

namespace Immunotherapy.Gateway.Publishing.Rules;

/// <summary>A family of rules that warn: they name what a person should look at, and refuse nothing.</summary>
internal interface IRule
{
    IEnumerable<Finding> Look(Subject subject);
}
