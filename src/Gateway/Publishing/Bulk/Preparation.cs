using Immunotherapy.Gateway.Publishing.Revisions;
using Immunotherapy.Gateway.Publishing.Standings;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Publishing.Bulk;

/// <summary>Does what each entry of an import needs by itself; many at a time.</summary>
internal sealed class Preparation(Cutter cutter, DateTimeOffset now)
{
    public Prepared Prepare(ImportedEntry entry)
    {
        var (document, findings) = DocumentRules.ReadAll(entry.Type, entry.Document);
        var problems = findings.Concat(Problems(entry, document)).DistinctBy(f => (f.Path, f.Message)).ToList();
        var shared = CanonicalJson.Write(document.Shared);
        var texts = Rows(entry, document, shared, problems);
        var slugs = document.Texts.Where(t => t.Value.ContainsKey(FieldPath.Slug))
            .ToDictionary(t => t.Key, t => t.Value[FieldPath.Slug]!.GetValue<string>());
        var standing = Standing(entry, document, slugs);
        return new Prepared
        {
            Entry = entry,
            Shared = shared,
            Texts = texts,
            Slugs = slugs,
            Links = [.. DocumentRules.Links(entry.Type, document)],
            Standing = standing,
            NextInstant = NextInstant.Of(entry.Type, standing, document.Shared),
            Findings = problems,
        };
    }

    private static IEnumerable<Finding> Problems(ImportedEntry entry, Document document)
    {
        foreach (var (locale, standing) in entry.Standings.Where(s => s.Value.PublishedAt is not null))
        {
            if (!document.Texts.ContainsKey(locale))
                yield return new Finding($"slug@{locale.Tag()}", $"'{locale.Tag()}' is said to be published, but there is no text in it.", Blocks: true);
            foreach (var finding in DocumentRules.Check(entry.Type, document, locale)) yield return finding;
            if (locale != Locales.Default && entry.Standings.GetValueOrDefault(Locales.Default)?.PublishedAt is null)
                yield return new Finding($"slug@{locale.Tag()}", $"'{locale.Tag()}' is published but '{Locales.Default.Tag()}' is not. Publish that one too, or make this one a draft.", Blocks: true);
        }
        if (entry.IsRecalled && entry.Standings.Values.All(s => s.PublishedAt is null))
            yield return new Finding("recalled", $"It is said to be recalled, but nothing of it is published.", Blocks: true);
    }

    private Dictionary<Locale, RevisionTextRow> Rows(ImportedEntry entry, Document document, byte[] shared, List<Finding> problems)
    {
        try
        {
            return cutter.Rows(entry.Id, 1, entry.Type, document, shared, Cutter.Texts(document));
        }
        catch (RefusedException refused)
        {
            // One refusal among many: the import tells them together.
            problems.AddRange(refused.Findings);
            return [];
        }
    }

    private Standing Standing(ImportedEntry entry, Document document, Dictionary<Locale, string> slugs)
    {
        var locales = entry.Standings.Where(s => document.Texts.ContainsKey(s.Key)).OrderBy(s => s.Key)
            .Select(s => Standing(s.Key, s.Value, slugs.GetValueOrDefault(s.Key) ?? "")).ToList();
        return new Standing
        {
            Type = entry.Type.Name,
            SharedRevision = locales.Exists(l => l.IsPublished) ? 1 : 0,
            IsRecalled = entry.IsRecalled,
            AsOf = now,
            Locales = locales,
        };
    }

    private static LocaleStanding Standing(Locale locale, ImportedStanding said, string slug) => new()
    {
        Locale = locale,
        IsPublished = said.PublishedAt is not null,
        Slug = slug,
        OldSlugs = [.. said.OldSlugs.Where(s => s != slug).Distinct().Order(StringComparer.Ordinal)],
        TextRevision = said.PublishedAt is null ? 0 : 1,
        SourceRevision = said.PublishedAt is null ? 0 : 1,
        PublishedAt = said.PublishedAt?.ToUniversalTime(),
        UpdatedAt = said.UpdatedAt.ToUniversalTime(),
        Review = said.Review,
        Notice = said.Notice is { } notice ? notice with { EffectiveAt = notice.EffectiveAt.ToUniversalTime() } : null,
    };
}
