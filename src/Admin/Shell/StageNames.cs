using Immunotherapy.Gateway.Publishing.Reading;
using Microsoft.Extensions.Localization;

namespace Immunotherapy.Admin.Shell;

/// <summary>Where an entry stands, in a word of the console's language.</summary>
public sealed class StageNames(IStringLocalizer<Words> words)
{
    public string Of(EntryStage stage) => stage switch
    {
        EntryStage.Draft => words["Draft"],
        EntryStage.Unpublished => words["Unpublished"],
        EntryStage.Scheduled => words["Scheduled"],
        EntryStage.Published => words["Published"],
        EntryStage.Changed => words["Changed"],
        EntryStage.ReviewDue => words["Review due"],
        EntryStage.Recalled => words["Recalled"],
    };
}
