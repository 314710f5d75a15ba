namespace Immunotherapy.Admin.Asking;

/// <summary>Names the resources with the words of GraphiQL's page.</summary>
public sealed class AskWords;
