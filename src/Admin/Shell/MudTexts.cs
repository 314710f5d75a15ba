using Microsoft.Extensions.Localization;
using MudBlazor;

namespace Immunotherapy.Admin.Shell;

/// <summary>The component library's own words in the language of the console.</summary>
internal sealed class MudTexts(IStringLocalizer<MudWords> words) : MudLocalizer
{
    public override LocalizedString this[string key] => words[key];
}
