using System.Collections.Frozen;
using System.ComponentModel;
using System.Reflection;

namespace Immunotherapy.Model.Fields;

/// <summary>An enum as partners see it: upper snake names, a sentence for each.</summary>
public sealed class Vocabulary
{
    private readonly FrozenDictionary<string, VocabularyTerm> _byName;

    private Vocabulary(Type type)
    {
        ClrType = type;
        Name = type.Name;
        Description = Sentence(type, type.Name);
        Terms = [.. type.GetFields(BindingFlags.Public | BindingFlags.Static).Select((f, i) => Term(f, i))];
        _byName = Terms.ToFrozenDictionary(t => t.Name);
    }

    public Type ClrType { get; }
    public string Name { get; }
    public string Description { get; }
    public IReadOnlyList<VocabularyTerm> Terms { get; }

    public static Vocabulary Of(Type type) => new(type);

    public VocabularyTerm? Find(string name) => _byName.GetValueOrDefault(name);

    private static VocabularyTerm Term(FieldInfo member, int position) => new(
        Wire.UpperSnake(member.Name),
        Sentence(member, $"{member.DeclaringType!.Name}.{member.Name}"),
        position,
        member.GetValue(null)!);

    private static string Sentence(MemberInfo member, string name) =>
        member.GetCustomAttribute<DescriptionAttribute>()?.Description
        ?? throw new NotSupportedException($"{name} needs a [Description]: partners read it in the schema.");
}

/// <summary>One value of a vocabulary: its position is its order, <see cref="Value"/> the member of the enum.</summary>
public sealed record VocabularyTerm(string Name, string Description, int Position, object Value);
