using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Graph.Filters;

/// <summary>A part of a filter or an order that says which entries it looks at: those of a type, those of any, or none (a part, a review).</summary>
internal interface IAbout
{
    IReadOnlyList<ContentType> About { get; }
}
