using System.ComponentModel.DataAnnotations;

namespace Immunotherapy.Gateway.Store;

/// <summary>Where content is kept.</summary>
public sealed class StoreOptions
{
    /// <summary>
    /// <c>Data Source=…</c> (SQLite), <c>Host=…</c> (PostgreSQL) or <c>InMemory</c> (a sandbox that keeps nothing). Default: SQLite in
    /// <c>data/immunotherapy.db</c> beside the solution.
    /// </summary>
    [Required]
    public string Connection { get; set; } = "Data Source=data/immunotherapy.db";
}
