using GraphQL;

namespace Immunotherapy.Gateway.Execution;

/// <summary>Ends an execution by the engine whose answer would hold too many values; nothing of it is written.</summary>
internal sealed class TooManyValues() : ExecutionError("The answer holds more values than it may.");
