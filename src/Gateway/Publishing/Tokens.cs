using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Immunotherapy.Gateway.Access;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Gateway.Store;
using Microsoft.EntityFrameworkCore;

namespace Immunotherapy.Gateway.Publishing;

/// <summary>
/// Short-lived keys to the draft and <c>at</c> perspectives. What was looked up lately is remembered, so that reads go on while the
/// database is away.
/// </summary>
public sealed class Tokens(Cabinet cabinet, IIds ids, TimeProvider time)
{
    public const string Draft = "draft";
    public const string At = "at";

    private const string Prefix = "igc_";
    private const int MostRemembered = 1_000;

    private static readonly TimeSpan Shortest = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(24);
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<string, (TokenRow Row, DateTimeOffset Seen)> _known = new();

    /// <summary>Whether this token opens this perspective now.</summary>
    /// <exception cref="StoreUnavailableException">The token is not known here, and the store cannot be asked.</exception>
    public async Task<bool> CheckAsync(string token, Perspective perspective, CancellationToken cancellation)
    {
        if (Name(perspective) is not { } name) return true;
        if (!LooksRight(token)) return false;
        var row = await FindAsync(Hash(token), cancellation);
        return row is { RevokedAt: null } && row.Perspective == name && time.GetUtcNow() < row.ExpiresAt;
    }

    internal async Task<MintedToken> MintAsync(string perspective, TimeSpan lifetime, Actor by, CancellationToken cancellation)
    {
        if (perspective is not (Draft or At)) throw new RefusedException("perspective", $"A token opens '{Draft}' or '{At}', not '{perspective}'.");
        if (lifetime < Shortest || lifetime > Longest) throw new RefusedException("lifetime", $"A token lives for 1 minute to 24 hours.");
        var token = Prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        var now = time.Now();
        var row = new TokenRow { Hash = Hash(token), Perspective = perspective, ExpiresAt = now + lifetime, MintedAt = now, MintedBy = by.Name };
        await cabinet.WriteAsync(async (store, stop) =>
        {
            await Warrant.RequireAsync(store, by, Permission.MintTokens, stop);
            store.Tokens.Add(row);
            store.Audit.Add(new AuditRow { Id = ids.Next(), At = now, By = by.Name, AccountId = by.Account, Action = "mint token", Detail = $"{perspective} until {row.ExpiresAt:O}" });
            return row;
        }, cancellation);
        return new MintedToken(token, row.ExpiresAt);
    }

    internal async Task RevokeAsync(string token, Actor by, CancellationToken cancellation)
    {
        var hash = Hash(token);
        var now = time.Now();
        await cabinet.WriteAsync(async (store, stop) =>
        {
            await Warrant.RequireAsync(store, by, Permission.MintTokens, stop);
            var row = await store.Tokens.AsTracking().FirstOrDefaultAsync(t => t.Hash == hash, stop)
                ?? throw new RefusedException("token", $"There is no such token. It may be of another server.");
            row.RevokedAt ??= now;
            store.Audit.Add(new AuditRow { Id = ids.Next(), At = now, By = by.Name, AccountId = by.Account, Action = "revoke token", Detail = row.Perspective });
            return row;
        }, cancellation);
        _known.TryRemove(hash, out _);
    }

    private async Task<TokenRow?> FindAsync(string hash, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var isKnown = _known.TryGetValue(hash, out var known);
        if (isKnown && now - known.Seen < Fresh) return known.Row;
        try
        {
            var row = await cabinet.ReadAsync((store, stop) => store.Tokens.FirstOrDefaultAsync(t => t.Hash == hash, stop), cancellation);
            return Remember(hash, row, now);
        }
        catch (StoreUnavailableException) when (isKnown)
        {
            // The database is away: what it said last holds until the token expires.
            return known.Row;
        }
    }

    private TokenRow? Remember(string hash, TokenRow? row, DateTimeOffset now)
    {
        if (row is null)
        {
            _known.TryRemove(hash, out _);
            return null;
        }
        if (_known.Count >= MostRemembered) _known.Clear();
        _known[hash] = (row, now);
        return row;
    }

    private static string? Name(Perspective perspective) => perspective.IsDraft ? Draft : perspective.Instant is null ? null : At;

    private static bool LooksRight(string token) => token.Length == Prefix.Length + 43 && token.StartsWith(Prefix, StringComparison.Ordinal);

    private static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
