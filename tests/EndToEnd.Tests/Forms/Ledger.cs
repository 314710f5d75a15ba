namespace Immunotherapy.EndToEnd.Tests.Forms;

/// <summary>Every key that was pressed in a field, to be compared with what was kept of them.</summary>
internal sealed class Ledger
{
    private const float BetweenKeys = 20;

    private readonly OpenForm _form;

    private Ledger(OpenForm form, string path, string before) => (_form, Path, Expected) = (form, path, before);

    public string Path { get; }

    public string Expected { get; private set; }

    /// <summary>Empties the field and begins to count.</summary>
    public static async Task<Ledger> BeginAsync(OpenForm form, string path)
    {
        await form.Field(path).FillAsync("");
        await form.Field(path).FocusAsync();
        return new Ledger(form, path, "");
    }

    public async Task TypeAsync(string keys)
    {
        Expected += keys;
        await _form.Page.Keyboard.TypeAsync(keys, new() { Delay = BetweenKeys });
    }
}
