namespace Immunotherapy.Admin.Home;

/// <summary>Names the resources with the words of the home page.</summary>
public sealed class HomeWords;
