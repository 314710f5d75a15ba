using System.Text.Encodings.Web;
using System.Text.Json;
using Immunotherapy.Gateway.Tests.House;

namespace Immunotherapy.Gateway.Tests.Whole.Pages;

/// <summary>An answer that somebody read against its sources: a change of it is a difference that somebody approves again.</summary>
internal static class ApprovedFile
{
    public const string Folder = "tests/Gateway.Tests/Whole/Pages";

    /// <summary>With this set to 1 the files are written anew: read the difference before it is committed.</summary>
    private const string Approve = "APPROVE_PAGES";

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Holds(string file, JsonElement answer)
    {
        var path = Repository.PathTo(Folder, file);
        var now = JsonSerializer.Serialize(answer, Readable) + "\n";
        if (Environment.GetEnvironmentVariable(Approve) == "1") File.WriteAllText(path, now);
        var approved = File.ReadAllText(path);
        if (approved != now) Assert.Fail($"{file} is not what was approved ({Approve}=1 writes it anew; then read the difference).\n{Difference.Of(approved, now)}");
    }
}
