using System.Text.Json;
using System.Text.Json.Nodes;
using Immunotherapy.Gateway.Execution;
using Immunotherapy.Gateway.Graph;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Gateway.Tests.Search;
using Immunotherapy.Model.Fields;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Immunotherapy.Gateway.Tests.Execution;

/// <summary>Someone who sends operations to a graph, without HTTP in between.</summary>
internal sealed class Reader
{
    private readonly CollectingLog _log = new();

    public Reader(ContentGraph? graph, OperationLimits? limits = null, TimeProvider? time = null, Engine engine = Engine.Plans)
        : this(new FixedView(graph), limits, time, engine)
    {
    }

    public Reader(IPerspectives view, OperationLimits? limits = null, TimeProvider? time = null, Engine engine = Engine.Plans)
    {
        var cabinet = StoreRegistration.OpenCabinet(new() { Connection = "InMemory" }, NullLoggerFactory.Instance);
        var admission = new Admission(view, new Tokens(cabinet, new CountedIds(), TimeProvider.System));
        Operations = new Operations(TestSchema.Instance, new Views(view, admission), Shelf.Patient(view), new CountedIds(), time ?? TimeProvider.System, new OptionsWrapper<OperationLimits>(limits ?? new()),
            new OptionsWrapper<ArgumentLimits>(new()),
            new OptionsWrapper<EngineOptions>(new() { Engine = engine, LookAheadFrom = 0 }), _log);
    }

    public Operations Operations { get; }

    public IReadOnlyList<string> Logged => _log.Lines;

    public async Task<(Outcome Outcome, JsonNode Answer)> SendAsync(OperationRequest request)
    {
        var answer = await Operations.AnswerAsync(request, TestContext.Current.CancellationToken);
        return (answer.Outcome, JsonNode.Parse(answer.Json.Span)!);
    }

    public Task<(Outcome Outcome, JsonNode Answer)> SendAsync(string document, string? variables = null, Locale locale = Locale.En) =>
        SendAsync(Request(document, variables, locale));

    /// <summary>The data of a query that has no errors.</summary>
    public async Task<JsonNode> ReadAsync(string document, string? variables = null, Locale locale = Locale.En)
    {
        var (outcome, answer) = await SendAsync(document, variables, locale);
        Assert.True(outcome is Outcome.Executed && answer["errors"] is null, answer.ToJsonString());
        return answer["data"]!;
    }

    /// <summary>The one error of an operation that is refused.</summary>
    public async Task<(string Code, string Message)> BeRefusedAsync(string document, string? variables = null)
    {
        var (outcome, answer) = await SendAsync(document, variables);
        Assert.True(outcome is Outcome.Refused, answer.ToJsonString());
        Assert.False(answer.AsObject().ContainsKey("data"), answer.ToJsonString());
        var error = Assert.Single(answer["errors"]!.AsArray())!;
        return ((string)error["extensions"]!["code"]!, (string)error["message"]!);
    }

    public static OperationRequest Request(string document, string? variables = null, Locale locale = Locale.En) => new()
    {
        Document = document,
        Variables = variables is null ? default : JsonDocument.Parse(variables).RootElement,
        Locale = locale,
    };

    private sealed class CountedIds : IIds
    {
        private int _last;

        public Guid Next() => Tests.Snapshot.Library.IdOf(++_last);
    }

    private sealed class CollectingLog : ILogger<Operations>
    {
        public List<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add($"{formatter(state, exception)} {exception?.Message}");
    }
}
