using System.Globalization;
using Immunotherapy.Admin.Naming;
using Immunotherapy.Admin.SignIn;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Publishing.Listing;
using Immunotherapy.Model.Content;
using Immunotherapy.Model.Fields;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Immunotherapy.Admin.Shell;

/// <summary>Goes anywhere and does anything by a few letters: pages, actions, and entries by what they say.</summary>
public sealed partial class Palette : IDisposable
{
    private const int MostEntries = 10;

    private readonly Seeking _seeking = new();
    private IReadOnlyList<PaletteGroup> _groups = [];

    [Parameter, EditorRequired]
    public required Func<ColourScheme, Task> ChooseScheme { get; set; }

    [Inject]
    public required Sentences Sentences { get; set; }

    [Inject]
    public required Desk Desk { get; set; }

    [Inject]
    public required EditorQueries Queries { get; set; }

    [Inject]
    public required ICurrentActor Actor { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    [Inject]
    public required ISnackbar Snackbar { get; set; }

    [Inject]
    public required TypeNames Names { get; set; }

    [Inject]
    public required TimeProvider Time { get; set; }

    private static Locale Shown => Locales.FromTag(CultureInfo.CurrentUICulture.Name) ?? Locales.Default;

    protected override void OnInitialized() => _groups = Known("");

    private Task SeekAsync(ChangeEventArgs typed)
    {
        var words = typed.Value?.ToString()?.Trim() ?? "";
        return _seeking.SeekAsync(
            async stop => words.Length == 0 ? [] : await Queries.FindAsync(words, Shown, MostEntries, stop),
            entries => _groups = entries.Count == 0 ? Known(words) : [.. Known(words), new PaletteGroup(Words["Entries"], [.. entries.Select(Entry)])]);
    }

    private List<PaletteGroup> Known(string words) =>
        [.. new[] { new PaletteGroup(Words["Go to"], [.. Places().Where(c => Fits(c, words))]), new PaletteGroup(Words["Do"], [.. Actions().Where(c => Fits(c, words))]) }
            .Where(g => g.Choices.Count > 0)];

    private IEnumerable<PaletteChoice> Places() =>
    [
        new(Words["Home"]) { Href = ConsoleAddresses.Home },
        .. ImmunotherapyCatalog.Types.Select(t => new PaletteChoice(Names.Many(t)) { Href = ConsoleAddresses.List(t) }),
        new("GraphiQL") { Href = ConsoleAddresses.GraphiQL },
        new(Words["Start page"]) { Href = "/", LeavesConnection = true },
    ];

    private IEnumerable<PaletteChoice> Actions() =>
    [
        .. ImmunotherapyCatalog.Types.Select(t => new PaletteChoice(Words["New: {0}", Names.One(t)]) { Do = () => CreateAsync(t) }),
        .. Enum.GetValues<ColourScheme>().Select(s => new PaletteChoice(Words[$"{s} colours"]) { Do = () => ChooseScheme(s) }),
        .. InterfaceLanguages.All.Select(l => new PaletteChoice(InterfaceLanguages.NameOf(l)) { Href = InterfaceLanguages.Address(l, Navigation), LeavesConnection = true }),
        new(Words["Keys and help"]) { Opens = "help" },
    ];

    private PaletteChoice Entry(ListRow row) => new(row.Node is not null && Titles.Of(row.Node, Shown) is { } title ? title : Words["Untitled"])
    {
        Note = $"{Names.One(row.Work.Type)} · {Stages.Of(row.Work.StageOn(DateOnly.FromDateTime(Time.GetUtcNow().UtcDateTime)))}",
        Href = ConsoleAddresses.Entry(row.Work.Type, row.Work.Id),
    };

    // Accents and capitals need not be typed.
    private static bool Fits(PaletteChoice choice, string words) => words.Length == 0 || CultureInfo.CurrentCulture.CompareInfo
        .IndexOf(choice.Name, words, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0;

    private async Task TakeAsync(PaletteChoice choice)
    {
        if (choice.Href is not null) Navigation.NavigateTo(choice.Href, choice.LeavesConnection);
        if (choice.Do is not null) await choice.Do();
    }

    private async Task CreateAsync(ContentType type)
    {
        try
        {
            Navigation.NavigateTo(ConsoleAddresses.Entry(type, await Desk.CreateAsync(type, await Actor.GetAsync(), null, CancellationToken.None)));
        }
        catch (RefusedException refused)
        {
            Snackbar.Add(Sentences.Of(refused), Severity.Error);
        }
    }

    public void Dispose() => _seeking.Dispose();
}
