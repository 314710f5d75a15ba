using System.Text.Json;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Reports;
using Immunotherapy.Gateway.Tests.House;
using Immunotherapy.Model.Content;

namespace Immunotherapy.Gateway.Tests.Sample;

/// <summary>The extract of the facts names every document that may be cited, and why.</summary>
public sealed class The_documents_it_cites
{
    private static readonly IReadOnlyDictionary<string, string> Trusted = ReadTrusted();

    // FACTS: a fact of high confidence rests on it. READ: its text was read and says what is taken from it.
    [Fact]
    public void Carry_a_fact_of_high_confidence_or_were_read() => Shipped.HoldNone(
        from cited in Shipped.Library.Entries.Zip(Shipped.Library.Links)
        from link in cited.Second
        let document = Shipped.Library.Entries[Shipped.Library.Find(link.Target)!.Value]
        where IsDocument(document) && Trusted.GetValueOrDefault(Library.Name(document)) is not ("FACTS" or "READ")
        select $"{Library.Name(cited.First)} cites {Library.Name(document)}");

    [Fact]
    public void Are_those_that_ship() => Assert.Equal(
        Trusted.Keys.Order(StringComparer.Ordinal),
        Shipped.Library.Entries.Where(IsDocument).Select(Library.Name).Order(StringComparer.Ordinal));

    private static bool IsDocument(ImportedEntry entry) => entry.Type.ClrType == typeof(Source);

    private static Dictionary<string, string> ReadTrusted()
    {
        using var extract = JsonDocument.Parse(File.ReadAllText(Repository.PathTo("samples", "facts.json")));
        return extract.RootElement.GetProperty("documents").EnumerateObject().ToDictionary(
            document => $"sources/{document.Name}", document => document.Value.GetString()!);
    }
}
