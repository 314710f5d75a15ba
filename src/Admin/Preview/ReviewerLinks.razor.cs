using System.Globalization;
using Immunotherapy.Admin.Entries;
using Immunotherapy.Admin.Naming;
using Immunotherapy.Admin.SignIn;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Publishing.Previews;
using Microsoft.AspNetCore.Components;

namespace Immunotherapy.Admin.Preview;

/// <summary>Makes, lists and takes back the links by which someone without an account sees the draft.</summary>
public sealed partial class ReviewerLinks
{
    private static readonly int[] Choices = [1, 7, 30];

    private string _for = "";
    private int _days = 7;
    private string? _made;
    private string? _refusal;

    [CascadingParameter]
    public required OpenEntry Entry { get; set; }

    [Inject]
    public required Sentences Sentences { get; set; }

    [Inject]
    public required Desk Desk { get; set; }

    [Inject]
    public required EditorQueries Queries { get; set; }

    [Inject]
    public required ICurrentActor Actor { get; set; }

    [Inject]
    public required TimeProvider Time { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    private IReadOnlyList<PreviewLink> Links { get; set; } = [];

    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task LoadAsync() => Links = await Queries.ReadPreviewLinksAsync(Entry.Id, CancellationToken.None);

    private bool Holds(PreviewLink link) => link.RevokedAt is null && Time.GetUtcNow() < link.ExpiresAt;

    private string StateOf(PreviewLink link) => link switch
    {
        { RevokedAt: { } at } => Words["taken back on {0}", Day(at)],
        _ when !Holds(link) => Words["ended on {0}", Day(link.ExpiresAt)],
        _ => Words["ends on {0}", Day(link.ExpiresAt)],
    };

    private Task MakeAsync() => DoAsync(async actor =>
    {
        var link = await Desk.MintPreviewLinkAsync(Entry.Id, Entry.Language, _for, TimeSpan.FromDays(_days), actor, CancellationToken.None);
        _made = Navigation.ToAbsoluteUri(ReviewerDoor.AddressOf(link.Token)).AbsoluteUri;
        _for = "";
    });

    private Task RevokeAsync(Guid link) => DoAsync(actor => Desk.RevokePreviewLinkAsync(link, actor, CancellationToken.None));

    private async Task DoAsync(Func<Actor, Task> act)
    {
        _refusal = null;
        try
        {
            await act(await Actor.GetAsync());
        }
        catch (RefusedException refused)
        {
            _refusal = Sentences.Of(refused);
        }
        await LoadAsync();
    }

    private static string Day(DateTimeOffset at) => at.ToString("d", CultureInfo.CurrentCulture);
}
