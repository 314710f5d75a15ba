using System.Globalization;
using Immunotherapy.Admin.Naming;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Publishing.Reading;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Standing;
using Microsoft.AspNetCore.Components;

namespace Immunotherapy.Admin.Entries;

/// <summary>What entry this is, where it stands, who else is at it, and the one thing to do with it next.</summary>
public sealed partial class EntryHeader : IDisposable
{
    private string? _refusal;

    [CascadingParameter]
    public required OpenEntry Entry { get; set; }

    [Parameter]
    public required Seat Seat { get; set; }

    [Inject]
    public required Sentences Sentences { get; set; }

    [Inject]
    public required TimeProvider Time { get; set; }

    private string StageClass => Entry.View.Stage switch
    {
        EntryStage.Draft or EntryStage.Unpublished or EntryStage.Scheduled => "open",
        EntryStage.Published => "good",
        EntryStage.Changed or EntryStage.ReviewDue => "due",
        EntryStage.Recalled => "bad",
    };

    private string PerspectiveKey => Entry.Seen switch
    {
        { IsDraft: true } => "draft",
        { Instant: not null } => "at",
        _ => "published",
    };

    protected override void OnInitialized() => Entry.HeadChanged += StateHasChanged;

    public void Dispose() => Entry.HeadChanged -= StateHasChanged;

    private static string DotOf(LanguageView language) => language.Translation switch
    {
        TranslationState.Current => "good",
        TranslationState.Lags => "due",
        TranslationState.Missing => "open",
    };

    private string ParityOf(LanguageView language) => language.Translation switch
    {
        TranslationState.Current => Words["Published and up to date"],
        TranslationState.Lags => Words["Behind English"],
        TranslationState.Missing => Words["Not published"],
    };

    private void See(ChangeEventArgs chosen) => Entry.See((string?)chosen.Value switch
    {
        "draft" => Perspective.Draft,
        "at" => Perspective.At(Time.GetUtcNow()),
        _ => Perspective.Published,
    });

    private void SeeAt(ChangeEventArgs chosen)
    {
        if (DateTimeOffset.TryParse((string?)chosen.Value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var day))
            Entry.See(Perspective.At(day.AddDays(1).AddSeconds(-1)));
    }

    private async Task EditAsync()
    {
        try
        {
            _refusal = null;
            await Entry.EditAsync();
        }
        catch (RefusedException refusal)
        {
            _refusal = Sentences.Of(refusal);
        }
    }
}
