using System.Globalization;
using Immunotherapy.Admin.Naming;
using Immunotherapy.Admin.Shell;
using Immunotherapy.Gateway.Publishing.Listing;
using Immunotherapy.Gateway.Publishing.Reading;
using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Standing;
using Microsoft.AspNetCore.WebUtilities;

namespace Immunotherapy.Admin.Lists;

/// <summary>All that a list shows, as its address says it: it can be sent to a colleague, and the way back leads through it.</summary>
public sealed record ListAddress
{
    public const int UsualSize = 25;

    public static IReadOnlyList<int> Sizes { get; } = [UsualSize, 50, 100];

    public required ContentType Type { get; init; }
    public string Text { get; init; } = "";
    public EntryStage? Stage { get; init; }
    public (Locale Locale, TranslationState State)? Language { get; init; }
    public string? Owner { get; init; }
    public DueFilter? Due { get; init; }

    /// <summary>The key of a column; null: what was changed last comes first.</summary>
    public string? Sort { get; init; }

    public bool Descending { get; init; }

    /// <summary>Keys of the columns beside the title; null: the usual ones.</summary>
    public IReadOnlyList<string>? Columns { get; init; }

    public int Page { get; init; } = 1;
    public int Size { get; init; } = UsualSize;

    public bool IsFiltered => Text.Length > 0 || Stage is not null || Language is not null || Owner is not null || Due is not null;

    public string Href => ConsoleAddresses.List(Type) + (Query.Length == 0 ? "" : "?" + Query);

    /// <summary>Without the question mark; what is as usual is left out.</summary>
    public string Query => QueryHelpers.AddQueryString("", new (string Key, string? Value)[]
    {
        ("q", Text.Length == 0 ? null : Text),
        ("state", Stage is { } stage ? Word(stage) : null),
        ("language", Language is { } language ? $"{language.Locale.Tag()}-{Word(language.State)}" : null),
        ("owner", Owner),
        ("due", Due is { } due ? Word(due) : null),
        ("sort", Sort is null ? null : Descending ? "-" + Sort : Sort),
        ("columns", Columns is null ? null : string.Join(',', Columns)),
        ("page", Page == 1 ? null : Page.ToString(CultureInfo.InvariantCulture)),
        ("size", Size == UsualSize ? null : Size.ToString(CultureInfo.InvariantCulture)),
    }.Where(p => p.Value is not null).Select(p => KeyValuePair.Create(p.Key, p.Value))).TrimStart('?');

    /// <summary>What an address does not say, or says wrongly, is as usual.</summary>
    public static ListAddress Read(ContentType type, string query)
    {
        var said = QueryHelpers.ParseQuery(query);
        var sort = Said("sort");
        var key = sort?.TrimStart('-');
        return new ListAddress
        {
            Type = type,
            Text = Said("q")?.Trim() ?? "",
            Stage = Word<EntryStage>(Said("state")),
            Language = LanguageOf(Said("language")),
            Owner = Said("owner"),
            Due = Word<DueFilter>(Said("due")),
            Sort = ListColumns.Find(type, key) is { CanSort: true } ? key : null,
            Descending = sort?.StartsWith('-') is true,
            Columns = Said("columns")?.Split(',', StringSplitOptions.RemoveEmptyEntries).Where(c => ListColumns.Find(type, c) is not null).Distinct().ToList(),
            Page = int.TryParse(Said("page"), CultureInfo.InvariantCulture, out var page) && page is > 0 and < 1_000_000 ? page : 1,
            Size = int.TryParse(Said("size"), CultureInfo.InvariantCulture, out var size) && Sizes.Contains(size) ? size : UsualSize,
        };

        string? Said(string name) => said.TryGetValue(name, out var values) && values.ToString() is { Length: > 0 } value ? value : null;
    }

    public ListQuery ToQuery(Locale shown) => new()
    {
        Type = Type,
        Locale = shown,
        Text = Text,
        Stage = Stage,
        Language = Language,
        Owner = Owner,
        Due = Due,
        Order = ListColumns.Find(Type, Sort)?.Order(Descending),
        Skip = (Page - 1) * Size,
        Take = Size,
    };

    /// <summary>Sorted by a column; by the same again, the other way round.</summary>
    public ListAddress SortedBy(ListColumn column) =>
        this with { Sort = column.Key, Descending = Sort == column.Key && !Descending, Page = 1 };

    private static (Locale, TranslationState)? LanguageOf(string? said) =>
        said?.Split('-', 2) is [var tag, var state] && Locales.FromTag(tag) is { } locale && Word<TranslationState>(state) is { } known ? (locale, known) : null;

    private static T? Word<T>(string? said) where T : struct, Enum =>
        Enum.GetValues<T>().Where(v => Word(v) == said).Select(v => (T?)v).FirstOrDefault();

    private static string Word<T>(T value) where T : struct, Enum => TypeNames.Spaced(value.ToString()).ToLowerInvariant().Replace(' ', '-');
}
