using GraphQLParser;
using Immunotherapy.Gateway.Execution;

namespace Immunotherapy.Gateway.Tests.Execution;

public sealed class The_types_that_an_answer_depends_on
{
    [Theory]
    [InlineData("{ __typename }", "")]
    [InlineData("{ __schema { queryType { name } } }", "")]
    [InlineData("{ therapies { totalCount } }", "Therapy")]
    [InlineData("{ topic(slug: \"a\") { id } therapyById(id: \"a\") { slug } }", "Therapy,Topic")]
    [InlineData("{ podcasts { nodes { therapy { id } } } }", "Podcast,Therapy")]
    [InlineData("{ therapies { nodes { podcasts { totalCount } } } }", "Podcast,Therapy")]
    [InlineData("{ node(id: \"a\") { ... on Therapy { id } ... on Topic { slug } } }", "Therapy,Topic")]
    [InlineData("{ therapies { nodes { ...A } } } fragment A on Content { id ...B } fragment B on Node { __typename }", "Therapy")]
    [InlineData("query A { therapies { totalCount } } query B { topics { totalCount } }", "Therapy,Topic")]
    [InlineData("{ podcasts(where: { therapy: { genericName: { eq: \"a\" } } }) { totalCount } }", "Podcast,Therapy")]
    [InlineData("{ podcasts(where: { or: [{ studio: { eq: \"a\" } }] }) { totalCount } }", "Podcast")]
    [InlineData("{ podcasts(where: { therapy: null }) { totalCount } }", "Podcast,Therapy")]
    [InlineData("{ therapies(where: { indications: { any: true } }) { totalCount } }", "Indication,Therapy")]
    [InlineData("{ therapies(where: { or: [{ cancerTypes: { any: false } }] }) { totalCount } }", "CancerType,Indication,Therapy")]
    [InlineData("{ therapies(where: { cancerTypes: { some: { slug: { eq: \"a\" } } } }) { totalCount } }", "CancerType,Indication,Therapy")]
    [InlineData("{ therapies(where: { review: { overdue: { eq: true } } }) { totalCount } }", "Therapy")]
    [InlineData("{ therapies { nodes { cancerTypes { id } } } }", "CancerType,Indication,Therapy")]
    [InlineData("{ podcasts(order: [{ therapy: { genericName: ASC } }]) { totalCount } }", "Podcast,Therapy")]
    public void Are_those_that_the_document_reads_lists_counts_or_asks_for(string document, string expected) =>
        Assert.Equal(expected, string.Join(',', Of(document).Order()));

    [Theory]
    [InlineData("{ node(id: \"a\") { id } }")]
    [InlineData("{ nodes(ids: []) { __typename } }")]
    [InlineData("{ search(query: \"a\") { totalCount } }")]
    [InlineData("{ suggest(prefix: \"a\") { text } }")]
    [InlineData("{ nodes(ids: []) { ...A } } fragment A on Content { slug }")]
    [InlineData("{ topics(where: { sections: { some: { embeds: { any: true } } } }) { totalCount } }")]
    [InlineData("{ topics(where: { sections: { some: { embeds: { none: { slug: { eq: \"a\" } } } } } }) { totalCount } }")]
    public void Are_all_where_an_entry_may_be_of_any(string document) =>
        Assert.Equal(TestSchema.Instance.Catalog.Types.Select(t => t.Name), Of(document));

    [Fact]
    public void Are_all_that_a_condition_in_a_variable_can_lead_to()
    {
        var reached = Of("query ($w: PodcastFilterInput) { podcasts(where: $w) { totalCount } }");

        Assert.Contains("Podcast", reached);
        Assert.Contains("Therapy", reached);
    }

    private static IReadOnlyList<string> Of(string document) => ReachedTypes.Of(TestSchema.Instance, Parser.Parse(document));
}
