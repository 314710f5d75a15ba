using Immunotherapy.Model.Fields;

namespace Immunotherapy.Model.Content;

/// <summary>The content types of this gateway: one line each.</summary>
public static class ImmunotherapyCatalog
{
    public static IReadOnlyList<ContentType> Types { get; } =
    [
        ContentType.Of<Topic>("topics"),
        ContentType.Of<CancerType>("cancerTypes"),
        ContentType.Of<Therapy>("therapies"),
        ContentType.Of<Indication>("indications"),
        ContentType.Of<Eligibility>("eligibilities"),
        ContentType.Of<SideEffect>("sideEffects"),
        ContentType.Of<Webinar>("webinars"),
        ContentType.Of<Video>("videos"),
        ContentType.Of<BlogPost>("blogPosts"),
        ContentType.Of<Person>("people"),
        ContentType.Of<Source>("sources"),
        ContentType.Of<GlossaryTerm>("glossaryTerms"),
    ];

    public static Catalog Catalog { get; } = new(Types);
}
