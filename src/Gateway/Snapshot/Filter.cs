using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Snapshot;

/// <summary>A condition on an entry, a part or a value; absent values fail every comparison but those with null.</summary>
public abstract record Filter
{
    private Filter() { }

    public sealed record And(IReadOnlyList<Filter> All) : Filter;

    public sealed record Or(IReadOnlyList<Filter> Any) : Filter;

    /// <summary>Compares one value. Values: string (also enum names, ids as UUID text, URLs), long, double, bool, DateOnly, DateTimeOffset, or null.</summary>
    public sealed record Compare(Scalar Value, Comparison By, IReadOnlyList<object?> With) : Filter;

    /// <summary>The entry at the end of a single link meets the condition; null: there is none (with an empty And).</summary>
    public sealed record Linked(Field Link, Filter Where) : Filter;

    /// <summary>A single link is absent (or leads to nothing this perspective sees).</summary>
    public sealed record NotLinked(Field Link) : Filter;

    /// <summary>The entries of a link list, an inverse or a derived list.</summary>
    public sealed record Entries(EntryList List, Quantifier Quantifier, Filter Where) : Filter;

    /// <summary>The parts of a part list.</summary>
    public sealed record Parts(Field List, Quantifier Quantifier, Filter Where) : Filter;

    /// <summary>The codes of a code field (list or single). System and value are matched exactly; either may be left open (null).</summary>
    public sealed record Codes(Field List, Quantifier Quantifier, CodeFilter Where) : Filter;

    /// <summary>The values of a list of texts, numbers or enums.</summary>
    public sealed record Values(Field List, Quantifier Quantifier, IReadOnlyList<ValueTest> Where) : Filter;
}

/// <summary>A test of one value of a list; several tests must all hold of the same value.</summary>
public sealed record ValueTest(Comparison By, IReadOnlyList<object?> With);

/// <summary>What a code must be: tests on system (enum name), value and label; an empty list leaves that part open.</summary>
public sealed record CodeFilter(IReadOnlyList<ValueTest> System, IReadOnlyList<ValueTest> Value, IReadOnlyList<ValueTest> Label);
