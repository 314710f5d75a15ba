using Microsoft.EntityFrameworkCore.Migrations;

namespace Immunotherapy.Gateway.Store.Migrations;

/// <summary>Makes the database itself refuse to change or remove a row of the audit, whoever asks.</summary>
internal static class AuditStaysAsWritten
{
    public static void KeepAuditAsWrittenOnSqlite(this MigrationBuilder migration) => migration.Sql("""
        CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'The audit is only ever added to.'); END;
        CREATE TRIGGER audit_is_not_removed BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'The audit is only ever added to.'); END;
        """);

    public static void KeepAuditAsWrittenOnPostgres(this MigrationBuilder migration) => migration.Sql("""
        CREATE FUNCTION audit_stays() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'The audit is only ever added to.'; END $$;
        CREATE TRIGGER audit_is_not_changed BEFORE UPDATE OR DELETE ON audit FOR EACH ROW EXECUTE FUNCTION audit_stays();
        CREATE TRIGGER audit_is_not_emptied BEFORE TRUNCATE ON audit FOR EACH STATEMENT EXECUTE FUNCTION audit_stays();
        """);
}
