using System.Text.Json.Nodes;
using Immunotherapy.Gateway.Search;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Gateway.Tests.Execution;
using Immunotherapy.Gateway.Tests.Snapshot;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Tests.Search;

/// <summary>A library that is searched.</summary>
internal sealed class Shelf
{
    public Library Library { get; } = new();

    /// <summary>Indexes that are waited for, however busy the machine is.</summary>
    public static SearchIndexes Patient(IPerspectives view) => new(view, TimeProvider.System) { Patience = TimeSpan.FromMinutes(2) };

    public static Task<SearchIndex> IndexAsync(ContentGraph graph) =>
        Patient(new FixedView(graph)).OfAsync(graph, TestContext.Current.CancellationToken).AsTask();

    public async Task<SearchPage> FindAsync(string query, Locale locale = Locale.En, bool isUnfinished = false) =>
        (await IndexAsync(Library.Graph)).Find(new SearchWish { Query = query, Locale = locale, First = 100, IsUnfinished = isUnfinished });

    /// <summary>The slugs of what is found, the best first.</summary>
    public async Task<string[]> SlugsAsync(string query, Locale locale = Locale.En) => Slugs(await FindAsync(query, locale));

    public static string[] Slugs(SearchPage page) => [.. page.Hits.Select(h => h.Node.Text(Locale.En).Slug)];

    public Entry Therapy(string name, params string[] otherNames)
    {
        var therapy = Library.NewTherapy(name);
        if (otherNames.Length > 0) therapy.With(("aliases", new JsonArray([.. otherNames.Select((n, i) => Alias(n, i))])));
        Library.Show(therapy);
        return therapy;
    }

    public Entry Post(string title, string body = "Nothing of it.", string? titleEs = null, string? bodyEs = null)
    {
        var slug = title.ToLowerInvariant().Replace(' ', '-');
        var post = Library.New(Library.Catalog["BlogPost"]).With(("genre", "EXPLAINER")).In(Locale.En, slug, ("title", title), ("summary", body));
        if (titleEs is not null) post.In(Locale.Es, $"{slug}-es", ("title", titleEs), ("summary", bodyEs ?? "Nada."));
        Library.Show(post);
        return post;
    }

    private static JsonObject Alias(string name, int number) => new() { ["key"] = $"a{number}", ["name"] = name, ["kind"] = "US_BRAND" };
}
