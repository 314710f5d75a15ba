namespace Immunotherapy.Gateway.Publishing.Drafts;

/// <summary>What became of a batch in a transaction that is not committed yet: an answer, or why it was refused.</summary>
internal sealed record TakenBatch(WaitingBatch Batch, EditAnswer? Answer, RefusedException? Refusal)
{
    /// <summary>Tells who sent it, once all is committed.</summary>
    public void Tell()
    {
        if (Answer is not null) Batch.Do(Answer);
        else Batch.Fail(Refusal!);
    }
}
