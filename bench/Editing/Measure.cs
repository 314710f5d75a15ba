using Immunotherapy.Bench.Editing.Running;

namespace Immunotherapy.Bench.Editing;

/// <summary>A measure by the name with which it is asked for.</summary>
/// <param name="Name">As <c>--only</c> says it.</param>
/// <param name="NeedsMany">Whether it is promised for 100,000 entries.</param>
/// <param name="TakeAsync">Takes it.</param>
internal sealed record Measure(string Name, bool NeedsMany, Func<Newsroom, Task<IReadOnlyList<Row>>> TakeAsync);
