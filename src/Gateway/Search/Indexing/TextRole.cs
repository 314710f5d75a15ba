namespace Immunotherapy.Gateway.Search.Indexing;

/// <summary>What a text is to its entry, which decides how much it weighs.</summary>
internal enum TextRole
{
    /// <summary>What it is called.</summary>
    Title,

    /// <summary>What else it is called: brands, clinical terms, forms of the word.</summary>
    Name,

    /// <summary>A word that it is to be found by and is not called: to look for one is not to look for the others.</summary>
    Word,

    /// <summary>A code or a slug, which finds it as a whole.</summary>
    Code,

    /// <summary>All else that it says.</summary>
    Body,
}
