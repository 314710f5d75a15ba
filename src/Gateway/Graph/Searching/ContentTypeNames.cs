using GraphQL.Types;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Graph.Searching;

/// <summary>The content types as values, to ask for some of them.</summary>
internal sealed class ContentTypeNames : EnumerationGraphType
{
    public ContentTypeNames(Catalog catalog)
    {
        Name = "ContentTypeName";
        Description = "The types that entries can be of.";
        foreach (var type in catalog.Types) Add(Wire.UpperSnake(type.Name), type, type.Description);
    }
}
