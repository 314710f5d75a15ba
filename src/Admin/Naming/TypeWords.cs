namespace Immunotherapy.Admin.Naming;

/// <summary>Names the resources with the names of content types.</summary>
public sealed class TypeWords;
