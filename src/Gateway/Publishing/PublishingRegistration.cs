using Immunotherapy.Gateway.Publishing.Bulk;
using Immunotherapy.Gateway.Publishing.Drafts;
using Immunotherapy.Gateway.Publishing.Foresight;
using Immunotherapy.Gateway.Publishing.Listing;
using Immunotherapy.Gateway.Publishing.Pictures;
using Immunotherapy.Gateway.Publishing.Previews;
using Immunotherapy.Gateway.Publishing.Reading;
using Immunotherapy.Gateway.Publishing.Rendering;
using Immunotherapy.Gateway.Publishing.Revisions;
using Immunotherapy.Gateway.Publishing.Rules;
using Immunotherapy.Gateway.Publishing.Sight;
using Immunotherapy.Gateway.Publishing.Timing;
using Immunotherapy.Gateway.Search;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Content;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Immunotherapy.Gateway.Publishing;

/// <summary>Puts the Desk, the graphs and what keeps them going among a host's services. The store must be there too.</summary>
public static class PublishingRegistration
{
    public static IServiceCollection AddPublishing(this IServiceCollection services)
    {
        services.TryAddSingleton(ImmunotherapyCatalog.Catalog);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<RichTextRenderer>().AddSingleton<Cutter>().AddSingleton<Checks>().AddSingleton<Deeds>().AddSingleton<Needs>();
        services.AddSingleton<Drafting>().AddSingleton<EditLane>().AddSingleton<Editing>().AddSingleton<Publisher>().AddSingleton<Recalls>();
        services.AddSingleton<Alarm>().AddSingleton<Scheduling>().AddSingleton<Schedules>().AddSingleton<PassingTime>();
        services.AddSingleton<Importer>().AddSingleton<Exporter>().AddSingleton<Tokens>().AddSingleton<Admission>().AddSingleton<SlugBook>().AddSingleton<Supervision>();
        services.AddSingleton<Worlds>().AddSingleton<IPerspectives>(provider => provider.GetRequiredService<Worlds>());
        services.AddSingleton(provider => provider.GetRequiredService<Worlds>().News);
        services.AddSingleton<Finder>().AddSingleton<Lister>().AddSingleton<HomeReader>().AddSingleton<SavedViews>().AddSingleton<Foreseer>();
        services.AddSingleton<ComparisonReader>().AddSingleton<LinkReader>().AddSingleton<PreviewLinks>();
        services.AddSingleton<EntryReader>().AddSingleton<PictureShelf>().AddSingleton(Desk).AddSingleton(Queries).AddSearch();
        services.AddSingleton<Follower>().AddHostedService(provider => provider.GetRequiredService<Follower>());
        services.AddHostedService<Indexing>();
        services.AddSingleton<Clock>().AddHostedService(provider => provider.GetRequiredService<Clock>());
        return services;
    }

    /// <summary>For a process with a console: its lists are read before the first editor comes.</summary>
    public static IServiceCollection AddListsAhead(this IServiceCollection services) => services.AddHostedService<KeepingLists>();

    private static Desk Desk(IServiceProvider provider) => new(
        provider.GetRequiredService<Drafting>(), provider.GetRequiredService<Editing>(), provider.GetRequiredService<Publisher>(),
        provider.GetRequiredService<Recalls>(), provider.GetRequiredService<Scheduling>(), provider.GetRequiredService<Tokens>(),
        provider.GetRequiredService<Importer>(), provider.GetRequiredService<SavedViews>(), provider.GetRequiredService<PreviewLinks>(),
        provider.GetRequiredService<PictureShelf>());

    private static EditorQueries Queries(IServiceProvider provider) => new(
        provider.GetRequiredService<EntryReader>(), provider.GetRequiredService<ComparisonReader>(), provider.GetRequiredService<LinkReader>(),
        provider.GetRequiredService<PreviewLinks>(), provider.GetRequiredService<Lister>(), provider.GetRequiredService<HomeReader>(),
        provider.GetRequiredService<SavedViews>(), provider.GetRequiredService<Foreseer>(), provider.GetRequiredService<Exporter>());
}
