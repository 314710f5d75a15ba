using GraphQL.Types;

namespace Immunotherapy.Gateway.Tests.Execution;

/// <summary>A small schema in which fields can meet in every way: through interfaces, on different types, with arguments.</summary>
internal static class MergingSchema
{
    public static Schema Small { get; } = Schema.For("""
        interface Being { name: String, friend: Being, friends: [Being!]!, size(of: Int, by: [Filter]): Int }
        type Dog implements Being { name: String, friend: Being, friends: [Being!]!, size(of: Int, by: [Filter]): Int, age: Int, tags: [String], owner: Cat }
        type Cat implements Being { name: String, friend: Being, friends: [Being!]!, size(of: Int, by: [Filter]): Int, age: Int!, tags: [String], owner: Dog }
        input Filter { a: Int, b: String }
        type Query { being: Being, dog: Dog, cat: Cat }
        """, schema =>
        {
            foreach (var type in (string[])["Dog", "Cat"]) schema.Types.For(type).IsTypeOfFunc = _ => throw new InvalidOperationException("Nothing is executed here.");
        });
}
