using GraphQL.Types;

namespace Immunotherapy.Gateway.Tests.Differential.Generating;

/// <summary>
/// Gives fields their response keys, so that all selections of a document merge wherever they meet: a key means the same field
/// with the same arguments all over the document, or different fields of one shape on different object types.
/// </summary>
internal sealed class ResponseKeys(Chance chance)
{
    private static readonly string[] Aliases = ["a", "b", "c", "other", "data", "_x", "title", "name"];
    private readonly Dictionary<string, Key> _keys = [];
    private int _last;

    public string Claim(IGraphType parent, FieldType field, string arguments)
    {
        var wanted = chance.OneIn(3) ? chance.Pick(Aliases) : field.Name;
        while (!Fits(wanted, parent, field, arguments)) wanted = $"{field.Name}{++_last}";
        _keys.TryAdd(wanted, new Key(field.ResolvedType!.Shape(), []));
        _keys[wanted].Meanings[parent.Name] = (parent is IObjectGraphType, Meaning(field, arguments));
        return wanted;
    }

    private bool Fits(string wanted, IGraphType parent, FieldType field, string arguments)
    {
        if (!_keys.TryGetValue(wanted, out var key)) return true;
        if (key.Shape != field.ResolvedType!.Shape()) return false;
        var meaning = Meaning(field, arguments);
        return key.Meanings.All(other => other.Value.Meaning == meaning || parent is IObjectGraphType && other.Value.OnObject && other.Key != parent.Name);
    }

    private static string Meaning(FieldType field, string arguments) => field.Name + arguments;

    private sealed record Key(string Shape, Dictionary<string, (bool OnObject, string Meaning)> Meanings);
}
