using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Immunotherapy.Gateway.Access;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Model.Fields;
using Microsoft.EntityFrameworkCore;

namespace Immunotherapy.Gateway.Publishing.Previews;

/// <summary>Makes, lists, opens and takes back the links by which people without an account see a draft.</summary>
internal sealed class PreviewLinks(Cabinet cabinet, Deeds deeds, IIds ids, TimeProvider time)
{
    private const int Bytes = 32;
    private const int Characters = 43;
    private const int LongestFor = 120;

    private static readonly TimeSpan Shortest = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Longest = TimeSpan.FromDays(30);

    public async Task<MintedPreviewLink> MintAsync(
        Guid entry, Locale locale, string forWhom, TimeSpan lifetime, Actor by, CancellationToken cancellation)
    {
        if (lifetime < Shortest || lifetime > Longest) throw new RefusedException("lifetime", $"A preview link lives for 5 minutes to 30 days.");
        if (string.IsNullOrWhiteSpace(forWhom) || forWhom.Length > LongestFor)
            throw new RefusedException("for", $"Say for whom the link is, in up to {LongestFor} characters.");
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));
        var row = await cabinet.WriteAsync(async (store, stop) =>
        {
            await Warrant.RequireAsync(store, by, Permission.MintTokens, stop);
            if (!await store.Entries.AnyAsync(e => e.Id == entry, stop)) throw new RefusedException("id", $"There is no entry {entry}.");
            var now = time.Now();
            var made = new PreviewLinkRow
            {
                Id = ids.Next(),
                Hash = Hash(token),
                EntryId = entry,
                Locale = locale,
                For = forWhom.Trim(),
                ExpiresAt = now + lifetime,
                MintedAt = now,
                MintedBy = by.Name,
            };
            store.PreviewLinks.Add(made);
            deeds.Note(store, now, by, "make preview link", entry, $"{locale.Tag()} for {made.For} until {made.ExpiresAt:O}");
            return made;
        }, cancellation);
        return new MintedPreviewLink(row.Id, token, row.ExpiresAt);
    }

    public Task<int> RevokeAsync(Guid link, Actor by, CancellationToken cancellation) => cabinet.WriteAsync(async (store, stop) =>
    {
        await Warrant.RequireAsync(store, by, Permission.MintTokens, stop);
        var row = await store.PreviewLinks.AsTracking().FirstOrDefaultAsync(l => l.Id == link, stop)
            ?? throw new RefusedException("id", $"There is no preview link {link}.");
        if (row.RevokedAt is not null) return 0;
        row.RevokedAt = time.Now();
        deeds.Note(store, row.RevokedAt.Value, by, "revoke preview link", row.EntryId, $"{row.Locale.Tag()} for {row.For}");
        return 0;
    }, cancellation);

    /// <summary>The links of an entry, the newest first; those that hold no longer too.</summary>
    public Task<IReadOnlyList<PreviewLink>> OfAsync(Guid entry, CancellationToken cancellation) => cabinet.ReadAsync<IReadOnlyList<PreviewLink>>(
        async (store, stop) => await store.PreviewLinks.Where(l => l.EntryId == entry).OrderByDescending(l => l.MintedAt).ThenBy(l => l.Id)
            .Select(l => new PreviewLink(l.Id, l.Locale, l.For, l.ExpiresAt, l.RevokedAt, l.MintedAt, l.MintedBy)).ToListAsync(stop), cancellation);

    /// <summary>Null: no such link, or it holds no longer; which of them is not told.</summary>
    public async Task<PreviewPass?> OpenAsync(string token, CancellationToken cancellation)
    {
        if (token.Length != Characters) return null;
        var (hash, now) = (Hash(token), time.GetUtcNow());
        var row = await cabinet.ReadAsync((store, stop) => store.PreviewLinks.FirstOrDefaultAsync(l => l.Hash == hash, stop), cancellation);
        return row is { RevokedAt: null } && now < row.ExpiresAt ? new PreviewPass(row.EntryId, row.Locale, row.ExpiresAt) : null;
    }

    private static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
