using System.Text;

namespace Immunotherapy.Gateway.Exchange;

/// <summary>Writes canonical front matter: block style, two spaces a level, a list indented under its name, one line a value.</summary>
internal sealed class YamlWriter(StringBuilder file)
{
    private int _depth;
    private bool _afterDash;

    /// <summary>A value that is already in its YAML form.</summary>
    public void Raw(string name, string value)
    {
        Begin();
        file.Append(YamlText.Write(name)).Append(": ").Append(value).Append('\n');
    }

    public void Text(string name, string value) => Raw(name, YamlText.Write(value));

    public void RawItem(string value)
    {
        Begin();
        file.Append("- ").Append(value).Append('\n');
    }

    public void TextItem(string value) => RawItem(YamlText.Write(value));

    /// <summary>A name with what <paramref name="inside"/> writes under it; nothing at all when that writes nothing.</summary>
    public void Group(string name, Action inside)
    {
        var (length, afterDash) = (file.Length, _afterDash);
        Begin();
        file.Append(YamlText.Write(name)).Append(":\n");
        var opened = file.Length;
        _depth++;
        inside();
        _depth--;
        if (file.Length != opened) return;
        file.Length = length;
        _afterDash = afterDash;
    }

    /// <summary>An item of a list that is itself a group; its first name stands behind the dash.</summary>
    public void Item(Action inside)
    {
        Begin();
        file.Append("- ");
        _depth++;
        _afterDash = true;
        inside();
        _depth--;
    }

    private void Begin()
    {
        if (!_afterDash) file.Append(' ', 2 * _depth);
        _afterDash = false;
    }
}
