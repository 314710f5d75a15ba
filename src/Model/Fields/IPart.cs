namespace Immunotherapy.Model.Fields;

/// <summary>A value record embedded in an entry. Its key is unique in its list and never changes, so that edits and texts find it.</summary>
public interface IPart
{
    string Key { get; }
}
