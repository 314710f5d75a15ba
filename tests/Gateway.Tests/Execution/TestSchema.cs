using Immunotherapy.Gateway.Graph;
using Immunotherapy.Gateway.Tests.Snapshot;
using Microsoft.Extensions.Options;

namespace Immunotherapy.Gateway.Tests.Execution;

/// <summary>The schema with the tests' own content type; made once, as a process does.</summary>
internal static class TestSchema
{
    private static readonly Lazy<ContentSchema> Made = new(() => new ContentSchema(Library.Catalog, new OptionsWrapper<ArgumentLimits>(new())));

    public static ContentSchema Instance => Made.Value;
}
