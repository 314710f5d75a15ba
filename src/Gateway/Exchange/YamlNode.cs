namespace Immunotherapy.Gateway.Exchange;

/// <summary>A piece of front matter that still knows the line it stands on.</summary>
internal abstract record YamlNode(int Line);

/// <summary>One value. Plain: written without quotes, so that it could also have meant a number or nothing at all.</summary>
internal sealed record YamlScalar(int Line, string Text, bool IsPlain) : YamlNode(Line)
{
    /// <summary>Written so that YAML reads no value here.</summary>
    public bool IsNothing => IsPlain && Text is "" or "~" or "null" or "Null" or "NULL";
}

/// <summary>Values one after the other.</summary>
internal sealed record YamlList(int Line, IReadOnlyList<YamlNode> Items) : YamlNode(Line);

/// <summary>Values by name, each name once.</summary>
internal sealed record YamlMap(int Line, IReadOnlyList<YamlEntry> Entries) : YamlNode(Line)
{
    public YamlNode? Find(string key)
    {
        foreach (var entry in Entries)
            if (entry.Key == key) return entry.Value;
        return null;
    }
}

/// <summary>A name, the line it stands on, and its value.</summary>
internal sealed record YamlEntry(string Key, int Line, YamlNode Value);
