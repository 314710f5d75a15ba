using Immunotherapy.Gateway.Snapshot.Columns;
using Immunotherapy.Gateway.Snapshot.Packing;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Snapshot.Selecting;

/// <summary>
/// The columns that filters asked for, each made when first needed and carried over to the next graph. There is at most one for
/// each scalar of each type, in each language where languages differ.
/// </summary>
internal sealed class ValueColumns
{
    private static readonly int SystemCount = Enum.GetValues<SystemScalar>().Length;
    private readonly Carried<ValueColumn>?[][] _byType;

    private ValueColumns(Carried<ValueColumn>?[][] byType) => _byType = byType;

    public static ValueColumns Empty(Ground ground) =>
        new([.. ground.Layouts.Select(l => new Carried<ValueColumn>?[(SystemCount + l.Type.Fields.Count) * Locales.All.Count])]);

    /// <summary>Whether filters read the scalar from a column. Ids and slugs have look-ups of their own.</summary>
    public static bool Has(Scalar scalar) => scalar is not Scalar.System { Which: SystemScalar.Id or SystemScalar.Slug };

    public ValueColumn Of(ContentGraph graph, TypeLayout layout, Scalar scalar, Locale asked)
    {
        ref var slot = ref _byType[layout.Index][SlotOf(scalar, asked)];
        var column = Volatile.Read(ref slot) ?? Interlocked.CompareExchange(ref slot, New(layout, new ValueKey(scalar, asked)), null) ?? slot;
        return column.Get(graph);
    }

    public ValueColumns After(NodeChange[] changes) =>
        new(Array.ConvertAll(_byType, columns => Array.ConvertAll(columns, column => column?.After(changes))));

    private static int SlotOf(Scalar scalar, Locale asked) => scalar switch
    {
        Scalar.Of { Field: var field } => (SystemCount + field.Position) * Locales.All.Count + (field.IsLocalized ? (int)asked : 0),
        Scalar.System { Which: var which } => (int)which * Locales.All.Count + (int)asked,
        _ => throw new NotSupportedException($"{scalar} is no value that has a column."),
    };

    private static Carried<ValueColumn> New(TypeLayout layout, ValueKey key) => new(
        layout,
        graph => ValueColumn.Make(graph, layout, key),
        (graph, last, changed) => last.After(graph, layout, key, changed));
}
