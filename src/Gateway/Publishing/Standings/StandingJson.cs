using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Standing;

namespace Immunotherapy.Gateway.Publishing.Standings;

/// <summary>A standing as canonical JSON: written straight, since an import writes one for every entry.</summary>
internal static class StandingJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = CanonicalJson.Encoder };

    public static byte[] Write(Standing standing)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("asOf", standing.AsOf);
            writer.WriteStartArray("publications");
            foreach (var locale in standing.Locales) Write(writer, locale);
            writer.WriteEndArray();
            writer.WriteBoolean("recalled", standing.IsRecalled);
            writer.WriteNumber("sharedRevision", standing.SharedRevision);
            writer.WriteString("type", standing.Type);
            writer.WriteEndObject();
        }
        return buffer.WrittenSpan.ToArray();
    }

    public static Standing Read(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        return new Standing
        {
            Type = root.GetProperty("type").GetString()!,
            SharedRevision = root.GetProperty("sharedRevision").GetInt32(),
            IsRecalled = root.GetProperty("recalled").GetBoolean(),
            AsOf = root.GetProperty("asOf").GetDateTimeOffset(),
            Locales = [.. root.GetProperty("publications").EnumerateArray().Select(ReadLocale)],
        };
    }

    private static void Write(Utf8JsonWriter writer, LocaleStanding locale)
    {
        writer.WriteStartObject();
        writer.WriteString("locale", locale.Locale.Tag());
        if (locale.Notice is { } notice)
        {
            writer.WriteStartObject("notice");
            writer.WriteString("effectiveAt", notice.EffectiveAt);
            writer.WriteString("kind", notice.Kind.ToString());
            writer.WriteString("text", notice.Text);
            writer.WriteEndObject();
        }
        if (locale.OldSlugs.Count > 0)
        {
            writer.WriteStartArray("oldSlugs");
            foreach (var slug in locale.OldSlugs) writer.WriteStringValue(slug);
            writer.WriteEndArray();
        }
        writer.WriteBoolean("published", locale.IsPublished);
        if (locale.PublishedAt is { } first) writer.WriteString("publishedAt", first);
        writer.WriteStartObject("review");
        if (locale.Review.LastReviewed is { } last) writer.WriteString("lastReviewed", last.ToString("O", CultureInfo.InvariantCulture));
        if (locale.Review.NextReviewDue is { } next) writer.WriteString("nextReviewDue", next.ToString("O", CultureInfo.InvariantCulture));
        writer.WriteString("state", locale.Review.State.ToString());
        writer.WriteEndObject();
        writer.WriteString("slug", locale.Slug);
        writer.WriteNumber("sourceRevision", locale.SourceRevision);
        writer.WriteNumber("textRevision", locale.TextRevision);
        writer.WriteString("updatedAt", locale.UpdatedAt);
        writer.WriteEndObject();
    }

    private static LocaleStanding ReadLocale(JsonElement json) => new()
    {
        Locale = Locales.FromTag(json.GetProperty("locale").GetString()!)
            ?? throw new InvalidDataException($"A change names the language '{json.GetProperty("locale")}', which this gateway does not know."),
        IsPublished = json.GetProperty("published").GetBoolean(),
        Slug = json.GetProperty("slug").GetString()!,
        OldSlugs = json.TryGetProperty("oldSlugs", out var old) ? [.. old.EnumerateArray().Select(s => s.GetString()!)] : [],
        TextRevision = json.GetProperty("textRevision").GetInt32(),
        SourceRevision = json.GetProperty("sourceRevision").GetInt32(),
        PublishedAt = json.TryGetProperty("publishedAt", out var first) ? first.GetDateTimeOffset() : null,
        UpdatedAt = json.GetProperty("updatedAt").GetDateTimeOffset(),
        Review = ReadReview(json.GetProperty("review")),
        Notice = json.TryGetProperty("notice", out var notice) ? ReadNotice(notice) : null,
    };

    private static Review ReadReview(JsonElement json) => new(
        Enum.Parse<ReviewState>(json.GetProperty("state").GetString()!),
        json.TryGetProperty("lastReviewed", out var last) ? Day(last) : null,
        json.TryGetProperty("nextReviewDue", out var next) ? Day(next) : null);

    private static Notice ReadNotice(JsonElement json) => new(
        Enum.Parse<NoticeKind>(json.GetProperty("kind").GetString()!),
        json.GetProperty("text").GetString()!,
        json.GetProperty("effectiveAt").GetDateTimeOffset());

    private static DateOnly Day(JsonElement json) => DateOnly.ParseExact(json.GetString()!, "O", CultureInfo.InvariantCulture);
}
