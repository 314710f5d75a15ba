using Immunotherapy.Gateway.Snapshot;

namespace Immunotherapy.Gateway.Tests.Snapshot;

/// <summary>Walks a connection from end to end, both ways.</summary>
internal static class Pages
{
    /// <summary>Asserts that the pages are, one after another, what is expected, with true counts and signs of more.</summary>
    public static void Check(IReadOnlyList<Entry> expected, int size, Func<Selection, Page> select)
    {
        Guid[] ids = [.. expected.Select(e => e.Id)];
        Assert.Equal(ids, Forward(size, ids.Length, select));
        Assert.Equal(ids, Backward(size, ids.Length, select));
    }

    public static List<Guid> Forward(int size, int total, Func<Selection, Page> select)
    {
        var found = new List<Guid>();
        for (string? after = null; ;)
        {
            var page = select(new Selection { First = size, After = after });
            Assert.Equal(total, page.TotalCount);
            Assert.Equal(found.Count > 0, page.HasPreviousPage);
            found.AddRange(page.Nodes.Select(n => n.Id));
            Assert.Equal(found.Count < total, page.HasNextPage);
            if (!page.HasNextPage) return found;
            after = page.Cursor(page.Nodes.Count - 1);
        }
    }

    private static List<Guid> Backward(int size, int total, Func<Selection, Page> select)
    {
        var found = new List<Guid>();
        for (string? before = null; ;)
        {
            var page = select(new Selection { Last = size, Before = before });
            Assert.Equal(total, page.TotalCount);
            Assert.Equal(found.Count > 0, page.HasNextPage);
            found.InsertRange(0, page.Nodes.Select(n => n.Id));
            Assert.Equal(found.Count < total, page.HasPreviousPage);
            if (!page.HasPreviousPage) return found;
            before = page.Cursor(0);
        }
    }
}
