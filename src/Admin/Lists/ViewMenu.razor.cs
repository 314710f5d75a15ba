using Immunotherapy.Admin.Naming;
using Immunotherapy.Admin.SignIn;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Publishing.Listing;
using Microsoft.AspNetCore.Components;

namespace Immunotherapy.Admin.Lists;

/// <summary>The views that the editor saved of this list, and a name for what is shown now.</summary>
public sealed partial class ViewMenu
{
    private IReadOnlyList<SavedView> _mine = [];
    private string _name = "";
    private string? _refusal;

    [Parameter, EditorRequired]
    public required ListAddress Address { get; set; }

    [Inject]
    public required Sentences Sentences { get; set; }

    [Inject]
    public required Desk Desk { get; set; }

    [Inject]
    public required EditorQueries Queries { get; set; }

    [Inject]
    public required ICurrentActor Actor { get; set; }

    [Inject]
    public required ViewNews News { get; set; }

    protected override async Task OnParametersSetAsync() =>
        _mine = [.. (await Queries.ReadViewsAsync(await Actor.GetAsync(), CancellationToken.None)).Where(v => v.List == Address.Type.Plural)];

    // The page that is shown is no part of a view.
    private Task SaveAsync() => DoAsync(async by =>
    {
        await Desk.SaveViewAsync(Address.Type.Plural, _name, (Address with { Page = 1 }).Query, by, CancellationToken.None);
        _name = "";
    });

    private Task RemoveAsync(SavedView view) => DoAsync(by => Desk.RemoveViewAsync(view.Id, by, CancellationToken.None));

    private async Task DoAsync(Func<Actor, Task> act)
    {
        _refusal = null;
        try
        {
            await act(await Actor.GetAsync());
            await OnParametersSetAsync();
            News.Tell();
        }
        catch (RefusedException refused)
        {
            _refusal = Sentences.Of(refused);
        }
    }
}
