using System.Globalization;

namespace Immunotherapy.Bench.Crashing;

/// <summary>A publish that the Desk has answered, as the child tells it on one line.</summary>
internal sealed record Acknowledged(Guid Entry, int Revision, long Change, string Title)
{
    public static Acknowledged? Read(string line) =>
        line.Split('\t') is ["ack", var entry, var revision, var change, var title]
            ? new(Guid.Parse(entry), int.Parse(revision, CultureInfo.InvariantCulture), long.Parse(change, CultureInfo.InvariantCulture), title)
            : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"ack\t{Entry}\t{Revision}\t{Change}\t{Title}");
}
