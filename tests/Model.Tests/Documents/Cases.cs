using System.Text;
using System.Text.Json.Nodes;
using Immunotherapy.Model.Documents;

namespace Immunotherapy.Model.Tests.Documents;

internal static class Cases
{
    public static string Json(JsonNode node) => Encoding.UTF8.GetString(CanonicalJson.Write(node));
}
