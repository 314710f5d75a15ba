using Microsoft.Extensions.Localization;

namespace Immunotherapy.Admin.Forms;

/// <summary>What the form's script says, in the language of the console.</summary>
internal static class FormScriptWords
{
    public static IReadOnlyDictionary<string, string> Of(IStringLocalizer<FormWords> words) => new Dictionary<string, string>
    {
        ["saved"] = words["All changes saved"],
        ["saving"] = words["Saving…"],
        ["offline"] = words["Offline: kept in this browser"],
        ["stranger"] = words["Sign in again to save"],
        ["refused"] = words["Some fields are not saved: look at what is marked"],
        ["incomplete"] = words["This is not complete yet, and is not saved."],
        ["tooLong"] = words["This is too long to be kept: shorten it."],
        ["conflict"] = words["Someone else wrote here at the same time. Which is it to be?"],
        ["mine"] = words["Mine"],
        ["theirs"] = words["Theirs"],
        ["base"] = words["As it was before"],
        ["mineTake"] = words["Keep mine"],
        ["theirsTake"] = words["Take theirs"],
        ["baseTake"] = words["Take what was before"],
        ["lost"] = words["This is gone, and what you wrote in it is here to be copied:"],
        ["lostDone"] = words["I have it"],
        ["tooLarge"] = words["The file is larger than 5 MB. Save it smaller."],
        ["notNow"] = words["The server cannot be reached now. Try again."],
    };
}
