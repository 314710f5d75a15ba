using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Immunotherapy.Gateway.Store;

/// <summary>Instants as UTC ticks: SQLite cannot compare its own text form of them, and a number orders the same everywhere.</summary>
public sealed class UtcTicks() : ValueConverter<DateTimeOffset, long>(at => at.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
