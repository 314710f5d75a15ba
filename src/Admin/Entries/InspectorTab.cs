namespace Immunotherapy.Admin.Entries;

/// <summary>
/// A tab beside the form. A room that has one puts it among the services; it shows a component without parameters, which finds
/// <see cref="OpenEntry"/> as a cascading value.
/// </summary>
/// <param name="Place">Where it stands, from 1; Alt and this digit open it.</param>
/// <param name="Name">Its title, a key of <see cref="EntryWords"/>.</param>
/// <param name="Component">What it shows.</param>
public sealed record InspectorTab(int Place, string Name, Type Component);
