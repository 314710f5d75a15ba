namespace Immunotherapy.Gateway.Tests.House;

/// <summary>Who may use whom, and where each magic lives.</summary>
internal static class Doors
{
    /// <summary>From a room of the gateway to the rooms it may use; what those reach, it may use too.</summary>
    public static IReadOnlyDictionary<string, string[]> Arrows { get; } = new Dictionary<string, string[]>
    {
        ["Http"] = ["Execution"],
        ["Execution"] = ["Graph"],
        ["Graph"] = ["Snapshot", "Search", "Publishing"],
        ["Publishing"] = ["Access", "Store", "Snapshot", "Search"],
        // Who may do what: the Desk asks it in the act's own transaction.
        ["Access"] = ["Store"],
        ["Exchange"] = ["Publishing"],
        ["Reports"] = ["Publishing"],
        ["Store"] = [],
        ["Snapshot"] = [],
        ["Search"] = ["Snapshot"],
        // Puts a process together for one task of the command line, as Program does for serving.
        ["Commands"] = ["Exchange", "Reports", "Publishing", "Access", "Store"],
        // Reads configuration for all rooms and knows none.
        ["Options"] = [],
    };

    /// <summary>Rooms that are reached by a direct arrow only: the Desk is the one way from the cabinet to the world.</summary>
    public static IReadOnlySet<string> Closed { get; } = new HashSet<string> { "Store" };

    /// <summary>A namespace, and the rooms of the gateway that may use it beside its root.</summary>
    public static IReadOnlyList<(string Namespace, string[] Rooms)> Homes { get; } =
    [
        // Publishing and Access write LINQ over the context that the cabinet hands out, and EF's asynchronous operators live in this namespace.
        ("Microsoft.EntityFrameworkCore", ["Store", "Publishing", "Access"]),
        ("Microsoft.Data", ["Store"]),
        ("System.Data", ["Store"]),
        ("Npgsql", ["Store"]),
        ("GraphQL", ["Graph", "Execution"]),
        ("GraphQLParser", ["Graph", "Execution"]),
        ("Microsoft.AspNetCore", ["Http"]),
        ("YamlDotNet", ["Exchange"]),
        ("Lucene", ["Search"]),
        ("J2N", ["Search"]),
        ("Markdig", ["Publishing"]),
        ("Ganss", ["Publishing"]),
    ];

    public static IReadOnlySet<string> ReachedFrom(string room)
    {
        var reached = new HashSet<string> { room };
        var open = new Queue<string>(Arrows[room]);
        reached.UnionWith(Arrows[room]);
        while (open.TryDequeue(out var next))
            foreach (var further in Arrows[next])
                if (!Closed.Contains(further) && reached.Add(further)) open.Enqueue(further);
        return reached;
    }
}
