using System.Globalization;
using Immunotherapy.EndToEnd.Tests.Forms;
using Immunotherapy.EndToEnd.Tests.Servers;
using Microsoft.Data.Sqlite;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Immunotherapy.EndToEnd.Tests.Acts;

public sealed class Scheduling_near_a_change_of_clocks(Newsroom newsroom, Chromium chromium)
{
    [Theory]
    [InlineData("America/New_York", "2027-03-13", "09:00", "2027-03-13T14:00:00Z", "Saturday, March 13, 2027 2:00 PM UTC", null)]
    [InlineData("America/New_York", "2027-03-14", "09:00", "2027-03-14T13:00:00Z", "Sunday, March 14, 2027 1:00 PM UTC", null)]
    [InlineData("America/New_York", "2027-11-07", "01:30", "2027-11-07T05:30:00Z", "Sunday, November 7, 2027 5:30 AM UTC", "comes twice in America/New_York")]
    [InlineData("Europe/Madrid", "2027-10-31", "02:30", "2027-10-31T00:30:00Z", "Sunday, October 31, 2027 12:30 AM UTC", "comes twice in Europe/Madrid")]
    [InlineData("Europe/Madrid", "2027-10-31", "09:00", "2027-10-31T08:00:00Z", "Sunday, October 31, 2027 8:00 AM UTC", null)]
    public async Task Shows_and_keeps_the_moment_that_was_meant(string zone, string day, string time, string instant, string shown, string? remark)
    {
        await using var visit = await newsroom.OpenAsync(chromium, zone);
        var (entry, dialog) = await OpenDialogAsync(visit);

        await ChooseAsync(dialog, day, time);
        await Expect(dialog.GetByRole(AriaRole.Status)).ToContainTextAsync(shown);
        await Expect(dialog.GetByRole(AriaRole.Status)).ToContainTextAsync($"({zone})");
        if (remark is not null) await Expect(dialog).ToContainTextAsync(remark);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Schedule" }).ClickAsync();
        await Expect(visit.Page.GetByText("It is on the clock.")).ToBeVisibleAsync();

        Assert.Equal((DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture), zone), await KeptAsync(entry));
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData("America/New_York", "2027-03-14")]
    [InlineData("Europe/Madrid", "2027-03-28")]
    public async Task Refuses_a_time_that_the_clocks_skip(string zone, string day)
    {
        await using var visit = await newsroom.OpenAsync(chromium, zone);
        var (entry, dialog) = await OpenDialogAsync(visit);

        await ChooseAsync(dialog, day, "02:30");

        await Expect(dialog).ToContainTextAsync($"{day} 02:30 does not exist in {zone}");
        await Expect(dialog.GetByRole(AriaRole.Button, new() { Name = "Schedule" })).ToBeDisabledAsync();
        Assert.Null(await KeptAsync(entry));
    }

    private async Task<(Guid Entry, ILocator Dialog)> OpenDialogAsync(Visit visit)
    {
        var form = await OpenForm.CreateAsync(visit.Page, newsroom.Address);
        var entry = Guid.Parse(visit.Page.Url.Split('/')[^1]);
        await form.WriteAsync("A word for later", $"later-{entry}");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "More to do with this entry" }).ClickAsync();
        await visit.Page.GetByText("Schedule…").ClickAsync();
        var dialog = visit.Page.GetByRole(AriaRole.Dialog);
        await Expect(dialog.GetByLabel("Time zone")).ToBeVisibleAsync();
        return (entry, dialog);
    }

    private static async Task ChooseAsync(ILocator dialog, string day, string time)
    {
        await dialog.GetByLabel("Day").FillAsync(day);
        await dialog.GetByLabel("Time", new() { Exact = true }).FillAsync(time);
        await dialog.GetByLabel("Time zone").FocusAsync();
    }

    private async Task<(DateTimeOffset DueAt, string Zone)?> KeptAsync(Guid entry)
    {
        await using var store = new SqliteConnection(newsroom.Store + ";Mode=ReadOnly;Pooling=False");
        await store.OpenAsync(TestContext.Current.CancellationToken);
        await using var question = new SqliteCommand("SELECT DueAt, Zone FROM Schedules WHERE EntryId = $entry COLLATE NOCASE", store);
        question.Parameters.AddWithValue("$entry", entry.ToString());
        await using var rows = await question.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        return await rows.ReadAsync(TestContext.Current.CancellationToken) ? (new DateTimeOffset(rows.GetInt64(0), TimeSpan.Zero), rows.GetString(1)) : null;
    }
}
