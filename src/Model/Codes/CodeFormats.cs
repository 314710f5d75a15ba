namespace Immunotherapy.Model.Codes;

/// <summary>What a code of each system looks like. A well-formed code can still be the wrong one: check it against its label.</summary>
public static class CodeFormats
{
    /// <summary>Null when the value is well-formed and its check digits agree; else a sentence that says what is expected.</summary>
    public static string? Problem(CodeSystem system, string value) => throw new NotImplementedException();
}
