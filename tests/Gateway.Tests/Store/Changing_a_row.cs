using Immunotherapy.Gateway.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace Immunotherapy.Gateway.Tests.Store;

public sealed class Changing_a_row
{
    [Theory]
    [InlineData("Data Source=unused.db")]
    [InlineData("Host=unused")]
    public void Comes_with_a_migration(string connection)
    {
        using var cabinet = StoreRegistration.OpenCabinet(new() { Connection = connection }, NullLoggerFactory.Instance);
        using var store = cabinet.Read();

        Assert.False(store.Database.HasPendingModelChanges(), "dotnet ef migrations add NAME; see Store/Migrations/DesignTime.cs.");
    }
}
