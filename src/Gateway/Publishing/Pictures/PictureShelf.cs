using System.Security.Cryptography;
using Immunotherapy.Gateway.Access;
using Immunotherapy.Gateway.Store;
using Microsoft.EntityFrameworkCore;

namespace Immunotherapy.Gateway.Publishing.Pictures;

/// <summary>Keeps pictures under the hash of their bytes, which never change: whoever has one may keep it for ever.</summary>
public sealed class PictureShelf(Cabinet cabinet, TimeProvider time)
{
    /// <summary>Null: there is none with this hash.</summary>
    public Task<ServedPicture?> FindAsync(string sha256, CancellationToken cancellation) => cabinet.ReadAsync(
        (store, stop) => store.Assets.Where(a => a.Sha256 == sha256).Select(a => new ServedPicture(a.MediaType, a.Bytes)).FirstOrDefaultAsync(stop), cancellation);

    /// <exception cref="RefusedException">It is no picture that may be shown.</exception>
    internal async Task<KeptPicture> KeepAsync(ReadOnlyMemory<byte> file, Actor by, CancellationToken cancellation)
    {
        var picture = PictureReader.Read(file.Span);
        var hash = Convert.ToHexStringLower(SHA256.HashData(picture.Bytes));
        await cabinet.WriteAsync(async (store, stop) =>
        {
            await Warrant.RequireAsync(store, by, Permission.Write, stop);
            if (!await store.Assets.AnyAsync(a => a.Sha256 == hash, stop)) store.Assets.Add(Row(picture, hash, by));
            return hash;
        }, cancellation);
        return new KeptPicture(hash, picture.Width, picture.Height);
    }

    private AssetRow Row(Picture picture, string hash, Actor by) => new()
    {
        Sha256 = hash,
        MediaType = picture.MediaType,
        Width = picture.Width,
        Height = picture.Height,
        Bytes = picture.Bytes,
        AddedAt = time.Now(),
        AddedBy = by.Name,
    };
}
