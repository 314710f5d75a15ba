using Immunotherapy.Model.Standing;

namespace Immunotherapy.Gateway.Publishing;

/// <summary>What an editor says of the review of a language, and the notice to stand on it (none: it is taken off).</summary>
public sealed record NewStanding(Review Review, Notice? Notice);
