using Immunotherapy.Gateway.Http;

namespace Immunotherapy.Gateway.Tests.Http;

public sealed class A_header_that_comes_again
{
    private readonly KnownValues<int> _known;
    private int _readings;

    public A_header_that_comes_again() => _known = new KnownValues<int>(header =>
    {
        _readings++;
        return header.ToString().Length;
    });

    [Fact]
    public void Is_read_once()
    {
        Assert.Equal((2, 3, 2), (_known.Read("en"), _known.Read("es;"), _known.Read("en")));
        Assert.Equal(2, _readings);
    }

    [Fact]
    public void Is_read_each_time_where_it_is_long_or_in_several_lines()
    {
        var length = new string('e', 257);
        foreach (var _ in (int[])[1, 2]) Assert.Equal((257, 5), (_known.Read(length), _known.Read((string[])["en", "es"])));

        Assert.Equal(4, _readings);
    }

    [Fact]
    public void Takes_no_more_room_however_many_others_are_made_up()
    {
        foreach (var number in Enumerable.Range(1, 300)) _known.Read($"made-up-{number}");
        foreach (var _ in (int[])[1, 2]) _known.Read("made-up-300");
        _known.Read("made-up-1");

        Assert.Equal(302, _readings);
    }
}
