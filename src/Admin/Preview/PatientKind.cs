using System.Text.Json;
using Immunotherapy.Admin.Preview.Entries;
using Immunotherapy.Admin.Preview.Pages;
using Immunotherapy.Admin.Preview.Pieces;

namespace Immunotherapy.Admin.Preview;

/// <summary>How entries of one content type are read and drawn for patients; the operation has the type's name.</summary>
public sealed class PatientKind
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private readonly Func<JsonElement, ShownEntry> _read;

    private PatientKind(string name, Type page, Func<JsonElement, ShownEntry> read) => (Name, Page, _read) = (name, page, read);

    public static IReadOnlyDictionary<string, PatientKind> All { get; } = new[]
    {
        Of<TopicEntry, TopicPage>("Topic"),
        Of<CancerTypeEntry, CancerTypePage>("CancerType"),
        Of<TherapyEntry, TherapyPage>("Therapy"),
        Of<IndicationEntry, IndicationPage>("Indication"),
        Of<EligibilityEntry, EligibilityPage>("Eligibility"),
        Of<SideEffectEntry, SideEffectPage>("SideEffect"),
        Of<WebinarEntry, WebinarPage>("Webinar"),
        Of<VideoEntry, VideoPage>("Video"),
        Of<BlogPostEntry, BlogPostPage>("BlogPost"),
        Of<PersonEntry, PersonPage>("Person"),
        Of<SourceEntry, SourcePage>("Source"),
        Of<GlossaryTermEntry, GlossaryTermPage>("GlossaryTerm"),
    }.ToDictionary(k => k.Name);

    public string Name { get; }

    /// <summary>The component that draws what is particular to the type.</summary>
    public Type Page { get; }

    public ShownEntry Read(JsonElement entry) => _read(entry);

    private static PatientKind Of<TEntry, TPage>(string name) where TEntry : ShownEntry where TPage : EntryPiece<TEntry> =>
        new(name, typeof(TPage), json => json.Deserialize<TEntry>(Json)!);
}
