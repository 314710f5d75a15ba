using Immunotherapy.Bench.Editing.Running;

namespace Immunotherapy.Bench.Editing.Measuring;

/// <summary>Every key that was pressed in a field.</summary>
internal sealed class Ledger
{
    private const float Pause = 80;

    private readonly OpenForm _form;

    private Ledger(OpenForm form, string field) => (_form, Field) = (form, field);

    public string Field { get; }

    public string Expected { get; private set; } = "";

    /// <summary>Empties the field and begins to count.</summary>
    public static async Task<Ledger> BeginAsync(OpenForm form, string field)
    {
        await form.Field(field).FillAsync("");
        await form.Field(field).FocusAsync();
        return new Ledger(form, field);
    }

    /// <summary>Types words that are all different, so that none can take another's place.</summary>
    public async Task TypeAsync(DateTime until)
    {
        for (var word = 1; DateTime.UtcNow < until; word++)
        {
            Expected += $"word{word} ";
            await _form.Page.Keyboard.TypeAsync($"word{word} ", new() { Delay = Pause });
        }
    }
}
