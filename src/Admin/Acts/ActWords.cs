namespace Immunotherapy.Admin.Acts;

/// <summary>Names the resources with the words of what is done to an entry; the English text is the key.</summary>
public sealed class ActWords;
