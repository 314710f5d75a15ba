using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Immunotherapy.Gateway.Graph.Outputs;
using Immunotherapy.Gateway.Snapshot.Packing;
using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Standing;

namespace Immunotherapy.Gateway.Execution.Plans.Steps;

/// <summary>Something that every entry has, written as the engine would write it.</summary>
internal sealed class FactStep(KeyText key, EntryFact fact) : Step(key)
{
    private static readonly byte[][] LocaleNames = Names<Locale>();
    private static readonly byte[][] ReviewStates = Names<ReviewState>();
    private static readonly byte[][] TranslationStates = Names<TranslationState>();
    private static readonly byte[][] NoticeKinds = Names<NoticeKind>();

    public override void Write(PlanRun run, in Here here)
    {
        run.Answer.WriteKey(Key);
        WriteValue(run, here);
    }

    private void WriteValue(PlanRun run, in Here here)
    {
        var (answer, node, text) = (run.Answer, run.NodeAt(here.Ordinal), run.TextAt(here.Ordinal));
        switch (fact)
        {
            case EntryFact.Locale: answer.Write(LocaleNames[(int)text.Locale]); break;
            case EntryFact.Locales: WriteLocales(answer, node.Locales); break;
            case EntryFact.Revision: Write(answer, text.Revision); break;
            case EntryFact.ReviewState: answer.Write(ReviewStates[(int)text.Review.State]); break;
            case EntryFact.LastReviewed: Write(answer, text.Review.LastReviewed); break;
            case EntryFact.NextReviewDue: Write(answer, text.Review.NextReviewDue); break;
            case EntryFact.Overdue: answer.Write(text.Overdue ? "true"u8 : "false"u8); break;
            case EntryFact.TranslationState: answer.Write(TranslationStates[(int)node.Translation(run.Asked).State]); break;
            case EntryFact.SourceRevision: Write(answer, node.Translation(run.Asked).SourceRevision); break;
            case EntryFact.NoticeKind: answer.Write(NoticeKinds[(int)text.Notice!.Kind]); break;
            case EntryFact.NoticeText: answer.Write(JsonText.Of(text.Notice!.Text)); break;
            case EntryFact.NoticeEffectiveAt: answer.Advance(JsonText.Write(text.Notice!.EffectiveAt, answer.Room(JsonText.LongestMoment))); break;
            case EntryFact.Id or EntryFact.Slug or EntryFact.ContentHash or EntryFact.PublishedAt or EntryFact.UpdatedAt or EntryFact.PartKey or EntryFact.Review or EntryFact.Translation or EntryFact.Notice:
                throw new InvalidOperationException($"{fact} is written by another step.");
        }
    }

    private static byte[][] Names<T>() where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(value => Encoding.ASCII.GetBytes($"\"{Wire.UpperSnake(value)}\""))];

    private static void WriteLocales(AnswerBuffer answer, IReadOnlyList<Locale> locales)
    {
        answer.Write((byte)'[');
        for (var i = 0; i < locales.Count; i++)
        {
            if (i > 0) answer.Write((byte)',');
            answer.Write(LocaleNames[(int)locales[i]]);
        }
        answer.Write((byte)']');
    }

    private static void Write(AnswerBuffer answer, int number)
    {
        Utf8Formatter.TryFormat(number, answer.Room(11), out var written);
        answer.Advance(written);
    }

    private static void Write(AnswerBuffer answer, DateOnly? day)
    {
        if (day is not { } at)
        {
            answer.Write(Null);
            return;
        }
        var room = answer.Room(12);
        at.TryFormat(room[1..], out var written, "O", CultureInfo.InvariantCulture);
        room[0] = room[written + 1] = (byte)'"';
        answer.Advance(written + 2);
    }
}
