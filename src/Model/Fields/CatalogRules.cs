namespace Immunotherapy.Model.Fields;

/// <summary>What content types must agree on before anything is derived from them; who breaks it is told at start.</summary>
internal sealed class CatalogRules(Catalog catalog)
{
    // What every entry has beside its fields.
    private static readonly string[] OfEveryEntry =
    [
        "id", "slug", "locale", "locales", "revision", "contentHash", "publishedAt", "updatedAt", "review", "translation", "notice",
    ];

    public void Hold()
    {
        foreach (var type in catalog.Types)
        {
            HoldNames(type);
            HoldFields(type);
            foreach (var part in type.Fields.Select(f => f.Part).OfType<PartType>()) HoldFields(part);
            foreach (var inverse in catalog.InversesOn(type)) HoldOrder(type, inverse);
            foreach (var derived in type.Derived) HoldDerived(type, derived);
        }
    }

    private void HoldNames(ContentType type)
    {
        IEnumerable<string> names =
        [
            .. OfEveryEntry,
            .. type.Fields.Select(f => f.Name),
            .. catalog.InversesOn(type).Select(i => i.Name),
            .. type.Derived.Select(d => d.Name),
        ];
        if (names.CountBy(n => n).FirstOrDefault(n => n.Value > 1).Key is { } twice)
            throw new NotSupportedException($"{type} would have two fields named '{twice}'. Rename the field, or give the link another Inverse name.");
    }

    private void HoldFields(Shape shape)
    {
        foreach (var field in shape.Fields)
        {
            if (field.IsLink) catalog.TargetOf(field);
            if (field.HiddenAfter is { } until && shape[until].Kind is not FieldKind.Instant)
                throw new NotSupportedException($"{shape}.{field.Name} is hidden after '{until}', which is not an instant.");
        }
    }

    private static void HoldOrder(ContentType type, Inverse inverse)
    {
        if (inverse.OrderBy is null) return;
        if (!inverse.IsList || inverse.OrderBy.Kind is not FieldKind.Number)
            throw new NotSupportedException($"{type}.{inverse.Name}: InverseOrder names a number field and needs InverseIsList.");
    }

    private void HoldDerived(ContentType type, ThroughAttribute derived)
    {
        var over = catalog.InversesOn(type).FirstOrDefault(i => i.Name == derived.Over && i.Parts is null)
            ?? throw new NotSupportedException($"{type}.{derived.Name} goes over '{derived.Over}', which no other type's link gives it.");
        if (over.Owner[derived.To].Kind is not FieldKind.Link)
            throw new NotSupportedException($"{type}.{derived.Name} goes to '{derived.To}', which is not a link of {over.Owner}.");
        if (over.Owner[derived.OrderBy].Kind is not FieldKind.Number)
            throw new NotSupportedException($"{type}.{derived.Name} is ordered by '{derived.OrderBy}', which is not a number of {over.Owner}.");
        if (derived is { Where: null, Is: null }) return;
        if (derived is not { Where: { } field, Is: { } term } || over.Owner[field].Vocabulary?.Find(term) is null)
            throw new NotSupportedException($"{type}.{derived.Name}: Where names an enum field of {over.Owner}, and Is one of its values.");
    }
}
