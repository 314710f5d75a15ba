namespace Immunotherapy.Admin.People;

/// <summary>Names the resources with the words of people, roles and the audit; the English text is the key.</summary>
public sealed class PeopleWords;
