namespace Immunotherapy.Gateway.Options;

/// <summary>An option that does not exist was given; it would have had no effect.</summary>
public sealed class UnknownOptionException(string given, string nearest) : Exception($"There is no option '{given}'. Did you mean '{nearest}'?");
