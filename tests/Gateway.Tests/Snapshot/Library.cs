using System.Text;
using System.Text.Json.Nodes;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Content;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Tests.Snapshot;

/// <summary>Content for tests of the graph, with the test's own content type among the others.</summary>
internal sealed class Library
{
    public static readonly Catalog Catalog = new([.. ImmunotherapyCatalog.Types, ContentType.Of<Podcast>("podcasts")]);
    public static readonly ContentType Podcast = Catalog["Podcast"];
    public static readonly ContentType Therapy = Catalog["Therapy"];
    public static readonly ContentType Source = Catalog["Source"];
    public static readonly ContentType Topic = Catalog["Topic"];

    private int _last;

    public ContentGraph Graph { get; private set; } = ContentGraph.Empty(Catalog);

    /// <summary>Ids count up, so that the order of ids is the order of making.</summary>
    public Guid NextId() => IdOf(++_last);

    public static Guid IdOf(int number) => new($"00000000-0000-4000-8000-{number:x12}");

    public Entry New(ContentType type) => new(type, NextId());

    public Entry NewTherapy(string name) => New(Therapy)
        .With(("genericName", name), ("therapyClass", "CHECKPOINT_INHIBITOR"), ("scope", "CORE"), ("marketStatus", "MARKETED"))
        .In(Locale.En, name, ("summary", $"About {name}."));

    public Entry NewPodcast(string title, Entry therapy) => New(Podcast)
        .With(("studio", "Studio"), ("audience", "PATIENT"), ("therapy", therapy.Id.ToString()))
        .In(Locale.En, title.ToLowerInvariant().Replace(' ', '-'), ("title", title), ("transcript", $"Words of {title}"));

    public Library Show(params Entry[] entries)
    {
        Graph = Graph.With(Graph.Change + 1, Entry.Noon, [.. entries.Select(e => e.State())], []);
        return this;
    }

    public Library Hide(params Entry[] entries)
    {
        Graph = Graph.With(Graph.Change + 1, Entry.Noon, [], [.. entries.Select(e => e.Id)]);
        return this;
    }

    public Node Node(Entry entry) => Graph.ById(entry.Id)!;

    /// <summary>The JSON of a value, empty where it is absent.</summary>
    public static string Text(ReadOnlyMemory<byte> json) => Encoding.UTF8.GetString(json.Span);

    public string Value(Entry entry, string field, Locale asked = Locale.En) =>
        Text(Node(entry).Values(Node(entry).Served(asked)).Json(entry.Type[field]));

    public static JsonArray Links(params Entry[] targets) => [.. targets.Select(t => (JsonNode)t.Id.ToString())];

    public static JsonObject Code(string system, string value, string label) => new() { ["system"] = system, ["value"] = value, ["label"] = label };

    public static Inverse Inverse(ContentType on, string name) => Catalog.InversesOn(on).Single(i => i.Name == name);
}
