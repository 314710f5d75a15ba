using System.Text.Json.Nodes;
using Immunotherapy.Gateway.Graph;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Gateway.Tests.Differential.Content;
using Immunotherapy.Gateway.Tests.Snapshot;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Tests.Differential.Naive;

/// <summary>What a <c>where</c> argument means, said of the entries themselves and read as plainly as its names are.</summary>
internal sealed class PlainFilter(Catalog catalog, Reference reference)
{
    public bool Holds(JsonNode? where, ContentType type, Entry entry) => Holds(where, type, entry, null);

    private bool Holds(JsonNode? where, Shape? shape, Entry entry, string? key) =>
        where is not JsonObject given || given.All(pair => Holds(pair.Key, pair.Value, shape, entry, key));

    private bool Holds(string name, JsonNode? value, Shape? shape, Entry entry, string? key) => name switch
    {
        "and" => Reference.Items(value).All(w => Holds(w, shape, entry, key)),
        "or" => Reference.Items(value) is var some && (!some.Any() || some.Any(w => Holds(w, shape, entry, key))),
        _ when shape?.Find(name) is { } field => OfField(field, value, entry, key),
        "id" => PlainTest.Holds(value, FieldKind.Text, Theater.IdOf(entry)),
        "slug" => OfSystem(SystemScalar.Slug, FieldKind.Text, value, entry),
        "revision" => OfSystem(SystemScalar.Revision, FieldKind.Number, value, entry),
        "publishedAt" => OfSystem(SystemScalar.PublishedAt, FieldKind.Instant, value, entry),
        "updatedAt" => OfSystem(SystemScalar.UpdatedAt, FieldKind.Instant, value, entry),
        "review" => OfReview(value, entry),
        _ when shape is ContentType type => OfList(type, name, value, entry),
        _ => throw new NotSupportedException($"A filter of {shape} has no field '{name}'."),
    };

    private bool OfReview(JsonNode? value, Entry entry) => value is not JsonObject given || given.All(pair => pair.Key switch
    {
        "lastReviewed" => OfSystem(SystemScalar.LastReviewed, FieldKind.Date, pair.Value, entry),
        "nextReviewDue" => OfSystem(SystemScalar.NextReviewDue, FieldKind.Date, pair.Value, entry),
        "overdue" => OfSystem(SystemScalar.Overdue, FieldKind.Boolean, pair.Value, entry),
        "and" => Reference.Items(pair.Value).All(w => OfReview(w, entry)),
        _ => Reference.Items(pair.Value) is var some && (!some.Any() || some.Any(w => OfReview(w, entry))),
    });

    private bool OfSystem(SystemScalar scalar, FieldKind kind, JsonNode? value, Entry entry) =>
        PlainTest.Holds(value, kind, reference.Value(new Scalar.System(scalar), entry, null) is var actual && scalar is SystemScalar.Overdue ? actual ?? false : actual);

    private bool OfField(Field field, JsonNode? value, Entry entry, string? key) => field.Kind switch
    {
        FieldKind.Parts => Quantified(value, Reference.Keys(entry, field), (part, where) => Holds(where, field.Part, entry, $"{field.Name}/{part}")),
        FieldKind.Link => reference.Target(Reference.Owner(entry, key), field) is var target && value is null
            ? target is null
            : target is not null && Holds(value, catalog.TargetOf(field), target, null),
        FieldKind.Links or FieldKind.AnyLinks => Quantified(value, reference.Entries(new EntryList.Owned(field), entry, key), (e, where) => Holds(where, catalog.TargetOf(field), e, null)),
        FieldKind.Code when field.IsList => Quantified(value, Reference.Items(Reference.Owner(entry, key)[field.Name]), (code, where) => PlainTest.OfCode(where, code)),
        FieldKind.Code => Reference.Owner(entry, key)[field.Name] is var code && value is null ? code is null : code is not null && PlainTest.OfCode(value, code),
        FieldKind.Text or FieldKind.Number or FieldKind.Boolean or FieldKind.Date or FieldKind.Instant or FieldKind.Enum or FieldKind.Url => field.IsList
            ? Quantified(value, Reference.Items(reference.Holder(field, entry, key)?[field.Name]), (item, where) => PlainTest.Holds(where, field.Kind, Reference.Typed(field.Kind, item)))
            : PlainTest.Holds(value, field.Kind, reference.Value(new Scalar.Of(field), entry, key)),
        FieldKind.RichText or FieldKind.Image => throw new NotSupportedException($"'{field.Name}' is not filtered by."),
    };

    private bool OfList(ContentType type, string name, JsonNode? value, Entry entry)
    {
        if (catalog.InversesOn(type).SingleOrDefault(i => i.Name == name) is { } inverse)
            return Quantified(value, reference.Entries(new EntryList.Inverse(inverse), entry, null), (e, where) => Holds(where, inverse.Owner, e, null));
        var derived = type.Derived.Single(d => d.Name == name);
        return Quantified(value, reference.Entries(new EntryList.Derived(derived), entry, null), (e, where) => Holds(where, derived.TargetIn(catalog, type), e, null));
    }

    private static bool Quantified<T>(JsonNode? value, IEnumerable<T> items, Func<T, JsonNode, bool> holds) =>
        value is not JsonObject given || given.All(pair => (pair.Key, pair.Value) switch
        {
            (_, null) => true,
            ("all", { } where) => items.All(i => holds(i, where)),
            ("some", { } where) => items.Any(i => holds(i, where)),
            ("none", { } where) => !items.Any(i => holds(i, where)),
            (_, { } any) => items.Any() == (bool)any,
        });
}
