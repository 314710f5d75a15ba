namespace Immunotherapy.Gateway.Access;

/// <summary>One kind of act. The Desk asks for it in the act's own transaction.</summary>
public enum Permission
{
    /// <summary>New entries; drafts, in every language; old revisions back into the draft.</summary>
    Write,

    /// <summary>Texts of drafts in languages other than the default one.</summary>
    Translate,

    /// <summary>Showing a language to the world, and taking it down.</summary>
    Publish,

    /// <summary>Orders to the clock: publish or take down then.</summary>
    Schedule,

    /// <summary>Calling an entry back in all languages.</summary>
    Recall,

    /// <summary>How a language is reviewed, when next, and which notice stands on it.</summary>
    Review,

    /// <summary>Keys to drafts and to other moments: previews for people without an account.</summary>
    MintTokens,

    /// <summary>Many entries at once, from files.</summary>
    Import,

    /// <summary>Accounts, invitations, roles.</summary>
    ManagePeople,

    /// <summary>Who did what.</summary>
    ReadAudit,
}
