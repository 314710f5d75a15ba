namespace Immunotherapy.Model.Codes;

/// <summary>Whether the check digits of a code agree with the rest of it. The value already has the shape of its system.</summary>
internal static class CheckDigits
{
    private const string Crockford = "0123456789abcdefghjkmnpqrstvwxyz";

    // Verhoeff's check: the dihedral group of order 10, and the permutation that depends on the place.
    private static ReadOnlySpan<byte> Dihedral =>
    [
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
        1, 2, 3, 4, 0, 6, 7, 8, 9, 5,
        2, 3, 4, 0, 1, 7, 8, 9, 5, 6,
        3, 4, 0, 1, 2, 8, 9, 5, 6, 7,
        4, 0, 1, 2, 3, 9, 5, 6, 7, 8,
        5, 9, 8, 7, 6, 0, 4, 3, 2, 1,
        6, 5, 9, 8, 7, 1, 0, 4, 3, 2,
        7, 6, 5, 9, 8, 2, 1, 0, 4, 3,
        8, 7, 6, 5, 9, 3, 2, 1, 0, 4,
        9, 8, 7, 6, 5, 4, 3, 2, 1, 0,
    ];

    private static ReadOnlySpan<byte> Permutation =>
    [
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
        1, 5, 7, 6, 2, 8, 3, 0, 9, 4,
        5, 8, 0, 3, 7, 9, 6, 1, 4, 2,
        8, 9, 1, 6, 0, 4, 3, 5, 2, 7,
        9, 4, 5, 3, 1, 2, 6, 8, 7, 0,
        4, 2, 8, 6, 5, 7, 3, 9, 0, 1,
        2, 7, 9, 3, 8, 0, 6, 4, 1, 5,
        7, 0, 4, 6, 9, 1, 3, 2, 5, 8,
    ];

    /// <summary>Verhoeff; and the partition digits before the check digit say that it is a concept (00, or 10 in an extension).</summary>
    public static bool Snomed(string value)
    {
        if (value[^3..^1] is not ("00" or "10")) return false;
        var check = 0;
        for (var i = 0; i < value.Length; i++)
            check = Dihedral[check * 10 + Permutation[i % 8 * 10 + Digit(value[value.Length - 1 - i])]];
        return check == 0;
    }

    /// <summary>ISO 7064 MOD 11-2.</summary>
    public static bool Orcid(string value)
    {
        var total = 0;
        foreach (var c in value[..^1])
            if (c != '-') total = (total + Digit(c)) * 2 % 11;
        return (total + DigitOrX(value[^1])) % 11 == 1;
    }

    /// <summary>The middle six characters are a number in Crockford's base 32; the last two are 98 less a hundredfold of it modulo 97.</summary>
    public static bool Ror(string value)
    {
        var number = 0L;
        foreach (var c in value[1..7]) number = number * 32 + Crockford.IndexOf(c);
        return 98 - number * 100 % 97 == Digit(value[7]) * 10 + Digit(value[8]);
    }

    /// <summary>Luhn, with the prefix of health cards of the United States before it.</summary>
    public static bool Npi(string value) => Luhn("80840" + value);

    public static bool Loinc(string value) => Luhn(value.Replace("-", "", StringComparison.Ordinal));

    /// <summary>Each digit counts as often as its place from the right.</summary>
    public static bool Cas(string value)
    {
        var digits = value[..^2].Replace("-", "", StringComparison.Ordinal);
        var total = 0;
        for (var i = 0; i < digits.Length; i++) total += (i + 1) * Digit(digits[digits.Length - 1 - i]);
        return total % 10 == Digit(value[^1]);
    }

    /// <summary>Weights 1 and 3 in turn.</summary>
    public static bool Isbn13(string value)
    {
        var total = 0;
        for (var i = 0; i < value.Length; i++) total += Digit(value[i]) * (i % 2 == 0 ? 1 : 3);
        return total % 10 == 0;
    }

    /// <summary>Weights 8 to 1, modulo 11; X is ten.</summary>
    public static bool Issn(string value)
    {
        var digits = value.Replace("-", "", StringComparison.Ordinal);
        var total = 0;
        for (var i = 0; i < digits.Length; i++) total += (8 - i) * DigitOrX(digits[i]);
        return total % 11 == 0;
    }

    private static bool Luhn(string digits)
    {
        var total = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = Digit(digits[digits.Length - 1 - i]) * (i % 2 == 0 ? 1 : 2);
            total += digit > 9 ? digit - 9 : digit;
        }
        return total % 10 == 0;
    }

    private static int Digit(char c) => c - '0';

    private static int DigitOrX(char c) => c is 'X' ? 10 : Digit(c);
}
