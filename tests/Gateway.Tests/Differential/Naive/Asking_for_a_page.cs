using Immunotherapy.Gateway.Tests.Differential.Content;
using Immunotherapy.Gateway.Tests.Differential.Generating;
using Immunotherapy.Gateway.Tests.Execution;
using Immunotherapy.Gateway.Tests.Snapshot;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Tests.Differential.Naive;

/// <summary>What both engines share cannot be held against the other: it is held against plain loops over what the graph was made from.</summary>
public sealed class Asking_for_a_page(ITestOutputHelper output)
{
    private readonly Theater _theater = new(Library.Catalog, Effort.Seed);
    private readonly Chance _chance = new(Effort.Seed + 2);

    [Fact]
    public async Task Gives_what_plain_loops_over_the_entries_find()
    {
        var known = Known.Of(Library.Catalog, [.. _theater.All.SelectMany(s => s.Entries)]);
        var values = new InputValues(known, new Coverage(_chance), _chance);
        var (empty, entries) = (0, 0);
        for (var i = 0; i < Effort.Pages; i++)
        {
            var (scene, locale) = (_chance.Pick(_theater.All), _chance.Pick(Locales.All));
            var (request, reference, expected) = Page(scene, locale, values);
            // Most filters find nothing; such a list is worth less.
            for (var again = 0; again < 2 && expected.Length == 0; again++) (request, reference, expected) = Page(scene, locale, values);
            if (expected.Length == 0) empty++;
            await new PageWalk(scene, locale, request, reference).CheckAsync(expected, _chance.Pick([1, 3, 10]), isForward: _chance.OneIn(2));
            entries += expected.Length;
        }

        output.WriteLine($"{Effort.Pages} lists of {entries} entries, {empty} of them empty");
        Assert.True(empty < Effort.Pages / 2, $"{empty} of {Effort.Pages} lists were empty: that shows little.");
    }

    private (PageRequest Request, Reference Reference, Entry[] Expected) Page(Scene scene, Locale locale, InputValues values)
    {
        var request = Request(scene, values);
        var asked = request.Asked ?? locale;
        var reference = new Reference(scene.Entries, asked, asked is Locale.Es ? RandomLibrary.SpanishWords : RandomLibrary.EnglishWords);
        return (request, reference, request.Expected(Library.Catalog, reference));
    }

    private PageRequest Request(Scene scene, InputValues values)
    {
        var to = _chance.OneIn(2) ? _chance.Pick(scene.Entries) : null;
        var inverses = to is null ? [] : Library.Catalog.InversesOn(to.Type).Where(i => !i.IsList).ToList();
        var inverse = inverses.Count == 0 ? null : _chance.Pick(inverses);
        var listed = inverse?.Owner ?? _chance.Pick(Library.Catalog.Types);
        var arguments = TestSchema.Instance.Query.Fields.Find(listed.Plural)!.Arguments!;
        return new PageRequest(
            listed,
            _chance.OneIn(3) ? null : values.Of(arguments.Find("where")!.ResolvedType!, "where", listed.Name),
            _chance.OneIn(4) ? null : values.Of(arguments.Find("order")!.ResolvedType!, "order", listed.Name),
            _chance.OneIn(3) ? null : _chance.Pick(Locales.All))
        { To = inverse is null ? null : to, Inverse = inverse };
    }
}
