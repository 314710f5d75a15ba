namespace Immunotherapy.Admin.Forms.Inputs;

/// <summary>One value of a vocabulary, or several.</summary>
public sealed partial class ChoiceInput;
