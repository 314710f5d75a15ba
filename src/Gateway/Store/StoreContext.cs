using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Immunotherapy.Gateway.Store;

/// <summary>The tables of the cabinet, the same on every provider.</summary>
public class StoreContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<EntryRow> Entries => Set<EntryRow>();
    public DbSet<RevisionRow> Revisions => Set<RevisionRow>();
    public DbSet<RevisionTextRow> RevisionTexts => Set<RevisionTextRow>();
    public DbSet<PublicationRow> Publications => Set<PublicationRow>();
    public DbSet<SlugRow> Slugs => Set<SlugRow>();
    public DbSet<DraftRow> Drafts => Set<DraftRow>();
    public DbSet<EditRow> Edits => Set<EditRow>();
    public DbSet<ChangeRow> Changes => Set<ChangeRow>();
    public DbSet<ScheduleRow> Schedules => Set<ScheduleRow>();
    public DbSet<TokenRow> Tokens => Set<TokenRow>();
    public DbSet<AssetRow> Assets => Set<AssetRow>();
    public DbSet<PreviewLinkRow> PreviewLinks => Set<PreviewLinkRow>();
    public DbSet<AuditRow> Audit => Set<AuditRow>();
    public DbSet<SavedViewRow> SavedViews => Set<SavedViewRow>();
    public DbSet<AccountRow> Accounts => Set<AccountRow>();
    public DbSet<AccountRoleRow> AccountRoles => Set<AccountRoleRow>();
    public DbSet<AccessLinkRow> AccessLinks => Set<AccessLinkRow>();
    public DbSet<ProtectionKeyRow> ProtectionKeys => Set<ProtectionKeyRow>();

    /// <summary>The change numbers that this unit of work has given; null until it asked for one.</summary>
    internal ChangeNumbers? Numbers { get; set; }

    /// <summary>
    /// What many people type, which comes many times a second. Whoever else wants the processor has it before each command (a person who waits
    /// for one act would wait for everybody's slice of time), and the commit does not wake this process's follower: who wrote it tells the
    /// process what changed.
    /// </summary>
    internal bool IsTyping { get; set; }

    /// <summary>For a context that is used again: what this class keeps beside EF's own state.</summary>
    internal void Renew() => (Numbers, IsTyping) = (null, false);

    /// <summary>For what EF has no words for; nothing from outside may stand in it.</summary>
    internal async Task ExecuteAsync(string sql, CancellationToken cancellation)
    {
        await using var command = Database.GetDbConnection().CreateCommand();
        command.Transaction = Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(cancellation);
    }

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        RefuseRewritingTheAudit();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        RefuseRewritingTheAudit();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicks>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<EntryRow>(e =>
        {
            e.ToTable("entries").HasKey(r => r.Id);
            e.Property(r => r.Id).ValueGeneratedNever();
            e.Property(r => r.Version).IsConcurrencyToken();
            e.HasIndex(r => r.NextInstant);
        });
        modelBuilder.Entity<RevisionRow>().ToTable("revisions").HasKey(r => new { r.EntryId, r.Number });
        modelBuilder.Entity<RevisionTextRow>().ToTable("revision_texts").HasKey(r => new { r.EntryId, r.Number, r.Locale });
        modelBuilder.Entity<PublicationRow>().ToTable("publications").HasKey(r => new { r.EntryId, r.Locale });
        modelBuilder.Entity<SlugRow>(e =>
        {
            e.ToTable("slugs").HasKey(r => new { r.Type, r.Locale, r.Slug });
            e.HasIndex(r => r.EntryId);
        });
        modelBuilder.Entity<DraftRow>(e =>
        {
            e.ToTable("drafts").HasKey(r => r.EntryId);
            e.Property(r => r.EntryId).ValueGeneratedNever();
            e.Property(r => r.Version).IsConcurrencyToken();
            e.HasIndex(r => r.UpdatedAt);
        });
        modelBuilder.Entity<EditRow>().ToTable("edits").HasKey(r => new { r.EntryId, r.Client, r.Sequence });
        modelBuilder.Entity<ChangeRow>(e =>
        {
            e.ToTable("changes").HasKey(r => r.Number);
            e.Property(r => r.Number).ValueGeneratedNever();
            e.HasIndex(r => r.At);
            e.HasIndex(r => new { r.EntryId, r.Number });
        });
        modelBuilder.Entity<ScheduleRow>(e =>
        {
            e.ToTable("schedules").HasKey(r => r.Id);
            e.Property(r => r.Id).ValueGeneratedNever();
            e.HasIndex(r => new { r.State, r.DueAt });
        });
        modelBuilder.Entity<TokenRow>().ToTable("tokens").HasKey(r => r.Hash);
        modelBuilder.Entity<AssetRow>().ToTable("assets").HasKey(r => r.Sha256);
        modelBuilder.Entity<PreviewLinkRow>(e =>
        {
            e.ToTable("preview_links").HasKey(r => r.Id);
            e.Property(r => r.Id).ValueGeneratedNever();
            e.HasIndex(r => r.Hash).IsUnique();
            e.HasIndex(r => r.EntryId);
        });
        modelBuilder.Entity<SavedViewRow>(e =>
        {
            e.ToTable("saved_views").HasKey(r => r.Id);
            e.Property(r => r.Id).ValueGeneratedNever();
            e.HasIndex(r => r.Owner);
        });
        modelBuilder.Entity<AuditRow>(e =>
        {
            e.ToTable("audit").HasKey(r => r.Id);
            e.Property(r => r.Id).ValueGeneratedNever();
            e.HasIndex(r => r.At);
            e.HasIndex(r => new { r.EntryId, r.At });
            e.HasIndex(r => new { r.AccountId, r.At });
        });
        ConfigureAccess(modelBuilder);
    }

    private static void ConfigureAccess(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<AccountRow>(e =>
        {
            e.ToTable("accounts").HasKey(r => r.Id);
            e.Property(r => r.Id).ValueGeneratedNever();
            e.HasIndex(r => r.EmailKey).IsUnique();
            e.Property(r => r.Version).IsConcurrencyToken();
        });
        modelBuilder.Entity<AccountRoleRow>().ToTable("account_roles").HasKey(r => new { r.AccountId, r.Role });
        modelBuilder.Entity<AccessLinkRow>(e =>
        {
            e.ToTable("access_links").HasKey(r => r.Hash);
            e.HasIndex(r => r.Id).IsUnique();
            e.Property(r => r.UsedAt).IsConcurrencyToken();
        });
        modelBuilder.Entity<ProtectionKeyRow>().ToTable("protection_keys").HasKey(r => r.Name);
    }

    // The tables say so too (see AuditStaysAsWritten); this holds where there are no tables.
    private void RefuseRewritingTheAudit()
    {
        if (ChangeTracker.Entries<AuditRow>().Any(row => row.State is EntityState.Modified or EntityState.Deleted))
            throw new InvalidOperationException("The audit is only ever added to. Write a new row that says what is right.");
    }
}
