using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Tests.Snapshot;

/// <summary>Filters and orders of podcasts by chance.</summary>
internal sealed class RandomFilters(RandomLibrary library)
{
    private static readonly Comparison[] OfTexts = Enum.GetValues<Comparison>();
    private static readonly Comparison[] OfNumbers = [.. OfTexts.Where(c => !c.ToString().Contains("With") && !c.ToString().Contains("Contains"))];
    private static readonly Quantifier[] Quantifiers = Enum.GetValues<Quantifier>();
    private static readonly ContentType Podcast = Library.Podcast;
    private static readonly Field[] Scalars =
        [.. Podcast.Fields.Where(f => !f.IsList && f.Kind is not (FieldKind.RichText or FieldKind.Code or FieldKind.Image or FieldKind.Link))];

    public Filter Filter(int depth) => depth == 0 ? Leaf() : library.Pick<Func<Filter>>(
    [
        Leaf,
        () => Named(library.Pick(["p-3", "p-7", "p-20"])),
        () => new Filter.Linked(Podcast["therapy"], Named(library.Pick(["t-1", "t-5", "t-20"]))),
        () => new Filter.Entries(new EntryList.Inverse(Library.Inverse(Podcast, "sequels")), Quantifier.Some, Named("p-7")),
        () => new Filter.Parts(Podcast["chapters"], library.Pick(Quantifiers), OfCited()),
        () => new Filter.And([Filter(depth - 1), Filter(depth - 1)]),
        () => new Filter.Or([Filter(depth - 1), Filter(depth - 1)]),
        () => new Filter.Linked(Podcast["prequel"], Filter(depth - 1)),
        () => new Filter.Linked(Podcast["therapy"], OfTherapy()),
        () => new Filter.NotLinked(Podcast["prequel"]),
        () => new Filter.Entries(new EntryList.Inverse(Library.Inverse(Podcast, "sequels")), library.Pick(Quantifiers), Filter(depth - 1)),
        () => new Filter.Entries(new EntryList.Owned(Podcast["mentions"]), library.Pick(Quantifiers), OfAny()),
        () => new Filter.Entries(new EntryList.Derived(Podcast.Derived[0]), library.Pick(Quantifiers), OfTherapy()),
        () => new Filter.Parts(Podcast["chapters"], library.Pick(Quantifiers), OfChapter()),
        () => new Filter.Codes(Podcast["codes"], library.Pick(Quantifiers), OfCode()),
        () => new Filter.Values(Podcast["routes"], library.Pick(Quantifiers), [new ValueTest(Comparison.Equal, ["ORAL"])]),
        () => new Filter.Values(Podcast["tags"], library.Pick(Quantifiers), [Test(Podcast["tags"]), Test(Podcast["tags"])]),
        () => new Filter.Values(Podcast["scores"], library.Pick(Quantifiers), [Test(Podcast["scores"])]),
    ])();

    public Ordering[] Order() => [.. Enumerable.Range(0, library.Pick([0, 1, 1, 2, 3])).Select(_ => library.Pick<Func<Ordering>>(
    [
        () => new Ordering([], AnyScalar(), library.Chance(2)),
        () => new Ordering([Podcast["prequel"]], AnyScalar(), library.Chance(2)),
        () => new Ordering([Podcast["prequel"], Podcast["prequel"]], AnyScalar(), library.Chance(2)),
        () => new Ordering([Podcast["therapy"]], new Scalar.Of(Library.Therapy["genericName"]), library.Chance(2)),
    ])())];

    private Scalar AnyScalar() => library.Chance(3)
        ? new Scalar.System(library.Pick(Enum.GetValues<SystemScalar>()))
        : new Scalar.Of(library.Pick(Scalars));

    private Filter.Compare Leaf() => Compare(AnyScalar());

    private Filter.Compare OfTherapy() => Compare(library.Pick<Scalar>([new Scalar.Of(Library.Therapy["genericName"]), new Scalar.Of(Library.Therapy["firstApprovalYear"])]));

    private Filter.Compare OfAny() => Compare(library.Pick<Scalar>([new Scalar.System(SystemScalar.Slug), new Scalar.System(SystemScalar.Revision)]));

    private Filter.Compare OfChapter()
    {
        var chapter = Podcast["chapters"].Part!;
        return Compare(library.Pick<Scalar>([new Scalar.Of(chapter["heading"]), new Scalar.Of(chapter["seconds"])]));
    }

    /// <summary>A source that is one of two; now and then in a chapter of a certain length.</summary>
    private Filter OfCited()
    {
        var chapter = Podcast["chapters"].Part!;
        var cited = new Filter.Linked(chapter["source"], new Filter.Or([Named("s-1"), Named("s-2")]));
        return library.Chance(2) ? cited : new Filter.And([Compare(new Scalar.Of(chapter["seconds"])), cited]);
    }

    private Filter.Compare Named(string slug) => library.Chance(4)
        ? new Filter.Compare(new Scalar.System(SystemScalar.Id), Comparison.In, [library.Pick(library.Entries).Id.ToString(), "nothing"])
        : new Filter.Compare(new Scalar.System(SystemScalar.Slug), library.Pick([Comparison.Equal, Comparison.Equal, Comparison.NotEqual]), [slug]);

    private CodeFilter OfCode() => new(
        library.Chance(2) ? [] : [new ValueTest(Comparison.Equal, ["NCIT"])],
        library.Chance(2) ? [] : [new ValueTest(Comparison.In, ["C1", "C9"])],
        library.Chance(2) ? [] : [new ValueTest(library.Pick(OfTexts), [library.Pick(RandomLibrary.EnglishWords)])]);

    private ValueTest Test(Field field) => field.Kind is FieldKind.Number
        ? new ValueTest(library.Pick(OfNumbers), [library.Pick([0.0, 0.5, 1.0])])
        : new ValueTest(library.Pick(OfTexts), [library.Pick(RandomLibrary.EnglishWords)]);

    private Filter.Compare Compare(Scalar scalar)
    {
        object?[] constants = Constants(scalar);
        var by = library.Pick(constants.Any(c => c is string) ? OfTexts : OfNumbers);
        var constant = library.Chance(6) ? null : library.Pick(constants);
        if (by is Comparison.In or Comparison.NotIn) return new Filter.Compare(scalar, by, [constant, library.Pick(constants)]);
        return new Filter.Compare(scalar, by, [by is Comparison.Equal or Comparison.NotEqual ? constant : library.Pick(constants)]);
    }

    private static object?[] Constants(Scalar scalar) => scalar switch
    {
        Scalar.System { Which: SystemScalar.Id } => [Library.IdOf(20).ToString(), Library.IdOf(31).ToString(), "00000000"],
        Scalar.System { Which: SystemScalar.Slug } => ["p-3", "p-20", "t-1", "p-"],
        Scalar.System { Which: SystemScalar.Revision } => [1L, 2L, 3L],
        Scalar.System { Which: SystemScalar.PublishedAt or SystemScalar.UpdatedAt } => [Entry.Noon, Entry.Noon.AddSeconds(2).ToOffset(TimeSpan.FromHours(3))],
        Scalar.System { Which: SystemScalar.Overdue } => [true, false],
        Scalar.System => [new DateOnly(2026, 11, 22), new DateOnly(2026, 11, 24)],
        Scalar.Of { Field.Kind: FieldKind.Number } => [2L, 0.25, -0.5, 2002L],
        Scalar.Of { Field.Kind: FieldKind.Boolean } => [true, false],
        Scalar.Of { Field.Kind: FieldKind.Date } => [new DateOnly(2026, 11, 22), new DateOnly(2026, 11, 24)],
        Scalar.Of { Field.Kind: FieldKind.Instant } => [new DateTimeOffset(2026, 11, 23, 9, 0, 0, 500, TimeSpan.Zero), Entry.Noon],
        Scalar.Of { Field.Kind: FieldKind.Enum } => ["PATIENT", "CAREGIVER"],
        _ => [.. RandomLibrary.EnglishWords, "a", "e", "\"", "b\"", ""],
    };
}
