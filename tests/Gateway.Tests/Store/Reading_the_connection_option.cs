using Immunotherapy.Gateway.Store;

namespace Immunotherapy.Gateway.Tests.Store;

public sealed class Reading_the_connection_option
{
    [Theory]
    [InlineData("Data Source=data/immunotherapy.db", StoreProvider.Sqlite)]
    [InlineData("DataSource=x.db;Mode=ReadOnly", StoreProvider.Sqlite)]
    [InlineData("Host=db;Database=content;Username=gateway;Password=secret", StoreProvider.Postgres)]
    [InlineData("InMemory", StoreProvider.InMemory)]
    [InlineData("inmemory=shared", StoreProvider.InMemory)]
    public void Knows_the_database_by_its_first_word(string connection, StoreProvider provider) =>
        Assert.Equal(provider, StoreAddress.Parse(connection, "/tmp").Provider);

    [Theory]
    [InlineData("")]
    [InlineData("content.db")]
    [InlineData("Server=db;Database=content")]
    [InlineData("Data Source=x.db;Colour=green")]
    [InlineData("Host=db;Colour=green")]
    public void Names_the_three_forms_when_it_is_none_of_them(string connection)
    {
        var stop = Assert.Throws<StoreStartException>(() => StoreAddress.Parse(connection, "/tmp"));

        Assert.All(["Data Source=", "Host=", "InMemory"], form => Assert.Contains(form, stop.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Data Source=:memory:")]
    [InlineData("Data Source=x;Mode=Memory")]
    [InlineData("Data Source=")]
    public void Points_to_the_sandbox_when_sqlite_has_no_file(string connection) =>
        Assert.Contains("'InMemory'", Assert.Throws<StoreStartException>(() => StoreAddress.Parse(connection, "/tmp")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("Host=db;Password=secret")]
    [InlineData("Server=db;Password=secret")]
    [InlineData("Host=db;Password=secret;Colour=green")]
    public void Never_says_a_password(string connection)
    {
        var said = Record.Exception(() => StoreAddress.Parse(connection, "/tmp")) is { } stop ? stop.Message : StoreAddress.Parse(connection, "/tmp").Place;

        Assert.DoesNotContain("secret", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Counts_a_relative_path_from_the_solution_above()
    {
        var solution = Directory.CreateTempSubdirectory("gateway-tests-");
        File.WriteAllText(Path.Combine(solution.FullName, "Immunotherapy.sln"), "");
        var project = solution.CreateSubdirectory("src/Admin").FullName;

        var address = StoreAddress.Parse("Data Source=data/content.db", project);

        solution.Delete(recursive: true);
        Assert.Equal(Path.Combine(solution.FullName, "data/content.db"), address.Place);
    }

    [Fact]
    public void Counts_a_relative_path_from_where_the_user_stands_without_a_solution() =>
        Assert.Equal("/srv/gateway/content.db", StoreAddress.Parse("Data Source=content.db", "/srv/gateway").Place);

    [Fact]
    public void Gives_every_unnamed_sandbox_its_own_memory() =>
        Assert.NotEqual(StoreAddress.Parse("InMemory", "/tmp").Connection, StoreAddress.Parse("InMemory", "/tmp").Connection);
}
