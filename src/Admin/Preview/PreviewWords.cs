namespace Immunotherapy.Admin.Preview;

/// <summary>Names the resources with the words of the preview's own tools; the English text is the key.</summary>
public sealed class PreviewWords;
