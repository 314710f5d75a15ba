using Immunotherapy.Model.Content;
using Immunotherapy.Model.Fields;
using Microsoft.Extensions.DependencyInjection;

namespace Immunotherapy.Admin.Tests.Preview;

/// <summary>The same with a content type that only the tests have.</summary>
public sealed class LeafletServer() : PreviewServer(services =>
    services.AddSingleton(new Catalog([.. ImmunotherapyCatalog.Types, ContentType.Of<Leaflet>("leaflets")])));
