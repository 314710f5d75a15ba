namespace Immunotherapy.Gateway.Execution.Plans.Steps;

/// <summary>An object that is always there and reads where its parent does: a review, a translation.</summary>
internal sealed class InsideStep(KeyText key, ObjectPlan inside) : Step(key)
{
    public override void Write(PlanRun run, in Here here)
    {
        run.Answer.WriteKey(Key);
        inside.Write(run, here);
    }
}

/// <summary>What a reader must be told before the text, if anything.</summary>
internal sealed class NoticeStep(KeyText key, ObjectPlan notice) : Step(key)
{
    public override void Write(PlanRun run, in Here here)
    {
        if (run.TextAt(here.Ordinal).Notice is null)
        {
            run.Answer.WriteValue(Key, Null);
            return;
        }
        run.Answer.WriteKey(Key);
        notice.Write(run, here);
    }
}

/// <summary>A rich text in the forms asked for. The slot is that of its Markdown: where that is empty, there is no text.</summary>
internal sealed class RichTextStep(KeyText key, bool isWord, int slot, bool isRequired, ObjectPlan forms) : Step(key)
{
    public override void Write(PlanRun run, in Here here)
    {
        if (!isRequired && (isWord ? here.Words : here.Shared).Span(slot).IsEmpty)
        {
            run.Answer.WriteValue(Key, Null);
            return;
        }
        run.Answer.WriteKey(Key);
        forms.Write(run, here);
    }
}

/// <summary>The parts of a part list.</summary>
internal sealed class PartsStep(KeyText key, int shared, int words, ObjectPlan part) : Step(key)
{
    public override void Write(PlanRun run, in Here here)
    {
        var (sharedParts, wordParts) = (here.Shared.Nested(shared), here.Words.Nested(words));
        run.Answer.BeginList(Key);
        for (var i = 0; i < sharedParts.Count; i++) part.Write(run, here.Part(sharedParts.Nested(i), wordParts.Nested(i)), isItem: true);
        run.Answer.EndList();
    }
}
