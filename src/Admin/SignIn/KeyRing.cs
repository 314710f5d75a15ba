using System.Xml.Linq;
using Immunotherapy.Gateway.Access;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Immunotherapy.Admin.SignIn;

/// <summary>Data Protection's keys in our store. Its interface knows no waiting, so the few times a year that it asks we wait for it.</summary>
internal sealed class KeyRing(ProtectionKeys keys) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements() =>
        [.. keys.AllAsync(CancellationToken.None).GetAwaiter().GetResult().Select(XElement.Parse)];

    public void StoreElement(XElement element, string friendlyName) =>
        keys.AddAsync(friendlyName, element.ToString(SaveOptions.DisableFormatting), CancellationToken.None).GetAwaiter().GetResult();
}
