namespace Immunotherapy.Admin.Forms;

/// <summary>Names the resources with the words of the forms.</summary>
public sealed class FormWords;
