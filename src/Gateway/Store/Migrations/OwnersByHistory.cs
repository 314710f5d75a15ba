using Microsoft.EntityFrameworkCore.Migrations;

namespace Immunotherapy.Gateway.Store.Migrations;

/// <summary>Entries that were there before owners were kept are given to who made them, as the audit and their first revision tell.</summary>
internal static class OwnersByHistory
{
    public static void NameOwnersByHistory(this MigrationBuilder migration) => migration.Sql("""
        UPDATE entries SET "CreatedBy" = COALESCE(
            (SELECT MIN(a."By") FROM audit a WHERE a."EntryId" = entries."Id" AND a."Action" = 'create'),
            (SELECT r."CutBy" FROM revisions r WHERE r."EntryId" = entries."Id" AND r."Number" = 1), '');
        """);
}
