using Immunotherapy.Gateway.Publishing.Listing;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Admin.Lists;

/// <summary>What a bulk act would do to one entry, in these languages; or the sentence that says why it would not.</summary>
/// <param name="Row">The entry as it stood when the act was planned.</param>
/// <param name="Locales">The languages that the act is on.</param>
/// <param name="Refusals">Why nothing will be done; empty: it will.</param>
/// <param name="Warnings">What a person should look at.</param>
public sealed record BulkStep(ListRow Row, IReadOnlyList<Locale> Locales, IReadOnlyList<string> Refusals, IReadOnlyList<string> Warnings)
{
    public bool WillBeDone => Refusals.Count == 0;
}
