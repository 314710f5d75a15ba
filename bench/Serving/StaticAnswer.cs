using Microsoft.Extensions.Primitives;

namespace Immunotherapy.Bench.Serving;

/// <summary>An answer of the gateway, kept whole.</summary>
internal sealed record StaticAnswer(byte[] Bytes, string ContentType, IReadOnlyList<KeyValuePair<string, StringValues>> Headers);
