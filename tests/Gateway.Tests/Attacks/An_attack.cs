using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Immunotherapy.Gateway.Tests.Attacks;

public sealed class An_attack(GatewayProcess gateway) : IClassFixture<GatewayProcess>
{
    private const int LongestAddress = 7_600;

    public static TheoryData<string, Door> Documents() =>
        new MatrixTheoryData<string, Door>([.. AttackDocuments.All.Select(a => a.Name)], [Door.Post, Door.Get]);

    public static TheoryData<string> Requests() => [.. AttackRequests.All.Select(a => a.Name)];

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task By_a_document_is_refused_and_the_process_lives_on(string name, Door door)
    {
        var attack = AttackDocuments.All.Single(a => a.Name == name);
        using var request = door is Door.Post ? Post(attack.Text) : new HttpRequestMessage(HttpMethod.Get, Address(attack.Text));
        var status = door is Door.Get && Address(attack.Text).Length > LongestAddress ? 414 : attack.Status;

        var answer = await SendAsync(request, status);

        if (status != 414) Assert.Equal(attack.Code, (string?)JsonNode.Parse(answer)!["errors"]![0]!["extensions"]!["code"]);
    }

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task By_a_request_is_refused_and_the_process_lives_on(string name)
    {
        var attack = AttackRequests.All.Single(a => a.Name == name);
        using var request = attack.Make();

        await SendAsync(request, attack.Status);
    }

    // Short, with nothing of our insides, and with the process able to answer the next one.
    private async Task<string> SendAsync(HttpRequestMessage request, int status)
    {
        await gateway.StartAsync();
        request.Headers.Add("Accept", "application/graphql-response+json");
        try
        {
            using var response = await gateway.Http.SendAsync(request, TestContext.Current.CancellationToken);
            var answer = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.True((int)response.StatusCode == status, $"{(int)response.StatusCode}: {answer}");
            Assert.True(answer.Length < 8 * 1024, answer);
            Assert.DoesNotContain("Exception", answer);
            using var next = await gateway.Http.SendAsync(Post("{ topics(first: 1) { nodes { slug } } }"), TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, next.StatusCode);
            return answer;
        }
        catch (HttpRequestException) when (!gateway.IsAlive)
        {
            Assert.Fail("The process is dead.");
            throw;
        }
    }

    private static HttpRequestMessage Post(string document) => new(HttpMethod.Post, "/graphql")
    {
        Content = new StringContent(JsonSerializer.Serialize(new { query = document }), Encoding.UTF8, "application/json"),
    };

    private static string Address(string document) => $"/graphql?query={Uri.EscapeDataString(document)}";
}
