namespace Immunotherapy.Admin.Lists;

/// <summary>Tells the rail of this page that the editor's views have changed.</summary>
public sealed class ViewNews
{
    public event Action? Changed;

    public void Tell() => Changed?.Invoke();
}
