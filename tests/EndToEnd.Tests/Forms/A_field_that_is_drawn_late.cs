using Immunotherapy.EndToEnd.Tests.Access;
using Immunotherapy.EndToEnd.Tests.Servers;

namespace Immunotherapy.EndToEnd.Tests.Forms;

/// <summary>The script of the form and the page's own connection each go at their own speed: what is to be gone to may not be drawn yet.</summary>
public sealed class A_field_that_is_drawn_late(Sandbox sandbox, Chromium chromium)
{
    // A form of one field with a button above it, which comes when "draw" is called.
    private const string Form = """
        async () => {
          const { open } = await import('/js/form/form.js');
          const root = document.createElement('div');
          root.innerHTML = '<span data-save-state></span><span data-save-spoken></span><input id="elsewhere"><div data-lost hidden><ul></ul></div>';
          document.body.append(root);
          const form = await open(
            root, { entry: crypto.randomUUID(), revision: 0, version: 1, values: [['late', 'What the server has']], isEditable: true, words: {} },
            { invokeMethodAsync: async () => {} });
          window.go = () => form.focus('late');
          window.draw = () => new Promise((drawn) => {
            root.insertAdjacentHTML('beforeend', '<div data-path="late" data-kind="text"><button>B</button><input data-input id="late"><p data-problem hidden></p></div>');
            requestAnimationFrame(drawn);
          });
        }
        """;

    [Fact]
    public async Task Is_gone_to_as_soon_as_it_is_there_and_holds_its_value()
    {
        await using var visit = await OpenAsync();

        await visit.Page.EvaluateAsync("async () => { go(); await draw(); }");

        Assert.Equal("What the server has", await visit.Page.EvaluateAsync<string>("document.activeElement.value"));
    }

    [Fact]
    public async Task Is_not_gone_to_by_who_went_elsewhere_meanwhile()
    {
        await using var visit = await OpenAsync();

        await visit.Page.EvaluateAsync("async () => { go(); document.getElementById('elsewhere').focus(); await draw(); }");

        Assert.Equal("elsewhere", await visit.Page.EvaluateAsync<string>("document.activeElement.id"));
    }

    [Fact]
    public async Task Holds_its_value_for_who_goes_there_before_anything_else_is_told()
    {
        await using var visit = await OpenAsync();

        await visit.Page.EvaluateAsync("async () => { await draw(); document.getElementById('late').focus(); }");

        Assert.Equal("What the server has", await visit.Page.EvaluateAsync<string>("document.activeElement.value"));
    }

    private async Task<Visit> OpenAsync()
    {
        var visit = await chromium.OpenAsync(sandbox.Address);
        await Entrance.EnterAsync(visit.Page, sandbox.Address, "Editor");
        await visit.Page.EvaluateAsync(Form);
        return visit;
    }
}
