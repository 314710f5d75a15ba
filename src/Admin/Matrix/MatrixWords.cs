namespace Immunotherapy.Admin.Matrix;

/// <summary>Names the resources with the words of the matrix.</summary>
public sealed class MatrixWords;
