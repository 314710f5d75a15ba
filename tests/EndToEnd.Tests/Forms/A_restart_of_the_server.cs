using Immunotherapy.EndToEnd.Tests.Access;
using Immunotherapy.EndToEnd.Tests.Servers;

namespace Immunotherapy.EndToEnd.Tests.Forms;

public sealed class A_restart_of_the_server(Chromium chromium)
{
    [Fact]
    public async Task Loses_and_doubles_no_key()
    {
        await using var server = await KeptServer.StartAsync();
        await using var visit = await chromium.OpenAsync(await server.FirstLinkAsync());
        await Entrance.MakeAccountAsync(visit.Page, "Ann Archer", "ann@example.org");
        var form = await OpenForm.CreateAsync(visit.Page, server.Address);
        var ledger = await Ledger.BeginAsync(form, "pronunciation@en");

        await ledger.TypeAsync("Before it, ");
        var typing = ledger.TypeAsync("while it goes down and comes up again, which takes as long as it takes, ");
        await server.RestartAsync();
        await typing;
        await ledger.TypeAsync("and after it.");
        await form.SavedAsync();

        Assert.Equal(ledger.Expected, await form.KeptAsync(ledger.Path));
    }
}
