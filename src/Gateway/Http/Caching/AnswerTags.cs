using System.IO.Hashing;
using System.Runtime.InteropServices;
using System.Text;
using Immunotherapy.Gateway.Execution;
using Immunotherapy.Gateway.Graph;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Fields;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Immunotherapy.Gateway.Http.Caching;

/// <summary>
/// Names an answer by all that it is made from, so that its name is known before it is. The same in every process of one build and the same options.
/// The tags are weak: one answer has one tag, however it is compressed on the way.
/// </summary>
internal sealed class AnswerTags(Operations operations, IOptions<ArgumentLimits> arguments, IOptions<OperationLimits> limits)
{
    // Another build may say the same content in another way, and so may other options; the schema tells of content types that others brought along.
    private readonly byte[] _contract =
    [
        .. typeof(AnswerTags).Module.ModuleVersionId.ToByteArray(), .. typeof(Catalog).Module.ModuleVersionId.ToByteArray(),
        .. XxHash128.Hash(Encoding.UTF8.GetBytes($"{operations.Sdl}{arguments.Value}{limits.Value}")),
    ];

    public EntityTagHeaderValue Of(ContentGraph graph, OperationRequest request, AnswerFormat format)
    {
        var hash = new XxHash128();
        hash.Append(_contract);
        // A store that was begun anew counts from one again, at another time.
        Append(hash, [graph.Change, graph.ChangedAt.UtcTicks, (long)request.Locale, (long)format, request.TellsRevision ? 1 : 0, (long)request.Cost]);
        Append(hash, request.Document.Plain.Span);
        Append(hash, request.Variables.Json.Span);
        Append(hash, Encoding.UTF8.GetBytes(request.OperationName ?? ""));
        return new EntityTagHeaderValue($"\"{graph.Change:x}-{Convert.ToHexStringLower(hash.GetCurrentHash())}\"", isWeak: true);
    }

    private static void Append(XxHash128 hash, ReadOnlySpan<long> numbers) => hash.Append(MemoryMarshal.AsBytes(numbers));

    // With its length, so that nothing can move from one text into the next.
    private static void Append(XxHash128 hash, ReadOnlySpan<byte> text)
    {
        Append(hash, [(long)text.Length]);
        hash.Append(text);
    }
}
