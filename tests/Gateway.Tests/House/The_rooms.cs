using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Immunotherapy.Gateway.Tests.House;

public sealed class The_rooms
{
    private const string Gateway = "Immunotherapy.Gateway";

    private static readonly IReadOnlyList<SourceFile> InGateway = SourceFile.Of("Gateway");
    private static readonly IReadOnlyList<SourceFile> InModel = SourceFile.Of("Model");
    private static readonly IReadOnlyList<SourceFile> InAdmin = SourceFile.Of("Admin");

    [Fact]
    public void Use_each_other_through_their_doors_only() => HoldNone(InGateway.SelectMany(ClosedDoors));

    [Fact]
    public void Are_all_known() => HoldNone(
        from room in InGateway.Select(f => f.Room).Distinct()
        where room != SourceFile.Root && !Doors.Arrows.ContainsKey(room)
        select $"src/Gateway/{room} is a new room: say in Doors whom it may use.");

    [Fact]
    public void Keep_each_magic_in_its_home() => HoldNone(
        from file in InGateway
        where file.Room != SourceFile.Root
        from home in Doors.Homes
        where !home.Rooms.Contains(file.Room) && Uses(file, home.Namespace)
        select $"{file.Path}: {home.Namespace} lives in {string.Join(" and ", home.Rooms)}.");

    [Fact]
    public void Leave_requests_and_answers_to_Http() => HoldNone(
        from file in InGateway
        where file.Room is not (SourceFile.Root or "Http") && file.Says(@"\b(HttpContext|HttpRequest|HttpResponse|IResult|Results)\b")
        select $"{file.Path}: requests and answers live in Http.");

    [Fact]
    public void Leave_reflection_to_the_fields_of_the_model() => HoldNone(
        from file in InGateway.Concat(InAdmin).Concat(InModel.Where(f => f.Room != "Fields"))
        where Uses(file, "System.Reflection")
        select $"{file.Path}: reflection lives in src/Model/Fields.");

    [Fact]
    public void Of_the_model_know_nobody_outside() => HoldNone(
        from file in InModel
        from used in file.Usings()
        where !IsIn(used, "System") && !IsIn(used, "Immunotherapy.Model")
        select $"{file.Path}: the model may not use {used}.");

    [Fact]
    public void Of_the_gateway_do_not_know_the_console() => HoldNone(
        from file in InGateway
        where Uses(file, "Immunotherapy.Admin")
        select $"{file.Path}: the gateway may not use the console.");

    [Fact]
    public void Of_the_console_ask_the_desk_and_never_the_store() => HoldNone(
        from file in InAdmin
        where file.Room != SourceFile.Root && Uses(file, $"{Gateway}.Store")
        select $"{file.Path}: a page asks the Desk.");

    [Fact]
    public void Of_the_model_need_no_package() =>
        Assert.Empty(XDocument.Load(Repository.PathTo("src", "Model", "Model.csproj")).Descendants("PackageReference"));

    [Fact]
    public void Reach_what_their_arrows_reach_but_the_cabinet()
    {
        Assert.Equal(["Access", "Execution", "Graph", "Http", "Publishing", "Search", "Snapshot"], Doors.ReachedFrom("Http").Order());
        Assert.Equal(["Access", "Publishing", "Search", "Snapshot", "Store"], Doors.ReachedFrom("Publishing").Order());
        Assert.Equal(["Snapshot"], Doors.ReachedFrom("Snapshot"));
    }

    [Theory]
    [InlineData("Snapshot", "using Immunotherapy.Gateway.Store;")]
    [InlineData("Snapshot", "using Rows = Immunotherapy.Gateway.Store.EntryRow;")]
    [InlineData("Graph", "using Immunotherapy.Gateway.Store.Engines;")]
    [InlineData("Graph", "var c = new Immunotherapy.Gateway.Store.Cabinet();")]
    [InlineData("Store", "    private readonly Snapshot.ContentGraph _graph;")]
    public void Are_found_out_behind_a_closed_door(string room, string code) =>
        Assert.Single(ClosedDoors(SourceFile.Read("Test.cs", room, code)));

    [Theory]
    [InlineData("Store", "namespace Immunotherapy.Gateway.Store.Engines;")]
    [InlineData("Http", "using Immunotherapy.Gateway.Snapshot;")]
    [InlineData("Publishing", "using Immunotherapy.Gateway.Store;")]
    [InlineData("Snapshot", "// using Immunotherapy.Gateway.Store;\n/// <see cref=\"Immunotherapy.Gateway.Store.Cabinet\"/>")]
    [InlineData("Snapshot", "var url = \"http://\" + a.Store.Cabinet + \"Immunotherapy.Gateway.Store.Cabinet\";")]
    public void May_use_an_open_door_and_speak_of_others(string room, string code) =>
        Assert.Empty(ClosedDoors(SourceFile.Read("Test.cs", room, code)));

    private static IEnumerable<string> ClosedDoors(SourceFile file) =>
        from room in RoomsUsedBy(file)
        where Doors.Arrows.ContainsKey(file.Room) && !Doors.ReachedFrom(file.Room).Contains(room)
        select $"{file.Path}: {file.Room} may not use {room}.";

    // By a using, by the full name, or by the room's name before one of its types: Store.Cabinet.
    private static IEnumerable<string> RoomsUsedBy(SourceFile file) => Doors.Arrows.Keys.Where(room =>
        Uses(file, $"{Gateway}.{room}") || file.Says($@"(?<![\w.]){room}\.({TypesOf(room)})\b"));

    private static string TypesOf(string room)
    {
        var types = InGateway.Where(f => f.Room == room).Select(f => Regex.Escape(Path.GetFileNameWithoutExtension(f.Path)));
        return string.Join('|', types.DefaultIfEmpty("(?!)"));
    }

    private static bool Uses(SourceFile file, string name) =>
        file.Usings().Any(u => IsIn(u, name)) || file.Says($@"(?<![\w.])(global::)?{Regex.Escape(name)}\.[A-Z]") && !IsItsOwnNamespace(file, name);

    // The namespace line of a file names its own room.
    private static bool IsItsOwnNamespace(SourceFile file, string name) => IsIn($"{Gateway}.{file.Room}", name);

    private static bool IsIn(string used, string name) =>
        used == name || used.StartsWith(name + ".", StringComparison.Ordinal);

    private static void HoldNone(IEnumerable<string> broken)
    {
        var all = broken.Distinct().ToList();
        Assert.True(all.Count == 0, string.Join(Environment.NewLine, all));
    }
}
