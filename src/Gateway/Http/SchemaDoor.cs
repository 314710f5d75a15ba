using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace Immunotherapy.Gateway.Http;

/// <summary>Hands out the schema as a file that clients and caches can keep.</summary>
internal sealed class SchemaDoor
{
    private readonly byte[] _sdl;
    private readonly EntityTagHeaderValue _tag;

    public SchemaDoor(Execution.Operations operations)
    {
        _sdl = Encoding.UTF8.GetBytes(operations.Sdl);
        _tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(_sdl))[..32]}\"");
    }

    public FileContentHttpResult Get(HttpContext context)
    {
        context.Response.Headers.CacheControl = "public, max-age=3600";
        return TypedResults.File(_sdl, "application/graphql; charset=utf-8", entityTag: _tag);
    }
}
