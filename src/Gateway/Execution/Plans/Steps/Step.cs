namespace Immunotherapy.Gateway.Execution.Plans.Steps;

/// <summary>Writes one field of an object: its key, with the brace or comma before it, and its value.</summary>
internal abstract class Step(KeyText key)
{
    protected static byte[] Null { get; } = "null"u8.ToArray();

    /// <summary>For instance <c>,"title":</c></summary>
    protected KeyText Key { get; } = key;

    public abstract void Write(PlanRun run, in Here here);

    /// <summary>Its value is not where the words of the entry are: <see cref="Fetch"/> says where.</summary>
    public virtual bool GoesOn => false;

    /// <summary>Has memory bring what <see cref="Write"/> will read.</summary>
    public virtual void Fetch(PlanRun run, in Here here) { }
}
