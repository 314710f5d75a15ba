namespace Immunotherapy.Model.Fields;

/// <summary>Marks a record as a content type: something with an id, a slug and a life of its own.</summary>
public interface IContent;
