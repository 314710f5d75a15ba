namespace Immunotherapy.Admin.Preview;

/// <summary>The screens on which a page is tried, by their width in pixels.</summary>
public enum Device
{
    Phone = 390,
    Tablet = 768,
    Desktop = 1280,
}
