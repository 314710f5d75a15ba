using Immunotherapy.Admin.Lists;
using Immunotherapy.Admin.SignIn;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Publishing.Listing;
using Microsoft.AspNetCore.Components;

namespace Immunotherapy.Admin.Shell;

/// <summary>The way to everything: the content types, the editor's own views and work, the tools.</summary>
public sealed partial class Rail
{
    private IReadOnlyList<SavedView> _views = [];

    [Inject]
    public required EditorQueries Queries { get; set; }

    [Inject]
    public required ICurrentActor Actor { get; set; }

    [Inject]
    public required ViewNews News { get; set; }

    protected override Task OnInitializedAsync()
    {
        News.Changed += OnViewsChanged;
        return ReadAsync();
    }

    private async Task ReadAsync() => _views = await Queries.ReadViewsAsync(await Actor.GetAsync(), CancellationToken.None);

    private void OnViewsChanged() => _ = InvokeAsync(async () =>
    {
        await ReadAsync();
        StateHasChanged();
    });

    public void Dispose() => News.Changed -= OnViewsChanged;
}
