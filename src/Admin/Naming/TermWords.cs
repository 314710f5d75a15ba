namespace Immunotherapy.Admin.Naming;

/// <summary>Names the resources with the values of vocabularies, such as <c>TherapyClass.CAR_T_CELL</c>.</summary>
public sealed class TermWords;
