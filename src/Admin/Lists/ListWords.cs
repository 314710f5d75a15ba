namespace Immunotherapy.Admin.Lists;

/// <summary>Names the resources with the words of the lists.</summary>
public sealed class ListWords;
