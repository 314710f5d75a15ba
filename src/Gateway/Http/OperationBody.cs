using System.Text;
using System.Text.Json;
using Immunotherapy.Gateway.Execution;

namespace Immunotherapy.Gateway.Http;

/// <summary>
/// Reads the parameters of GraphQL over HTTP from a body in one pass that makes no objects: the texts stay where they are, escapes and
/// all. Held against the whole request by <c>bench/run.sh</c>: a tree of JSON in between costs more than running a small operation, and
/// so does a reader that goes through a long document byte by byte.
/// </summary>
internal ref struct OperationBody
{
    private const string Name = "The body";
    private const int MostPlainKeys = 16;

    private readonly ReadOnlyMemory<byte> _body;
    private JsonCursor _at;
    private bool _isPlain = true;
    private DocumentText? _query;
    private string? _operationName;
    private ReadOnlyMemory<byte> _variables;

    private OperationBody(ReadOnlyMemory<byte> body)
    {
        _body = body;
        _at = new JsonCursor(body.Span);
    }

    /// <exception cref="RefusedRequestException"/>
    public static RequestParameters Read(ReadOnlyMemory<byte> body)
    {
        StrictJson.CheckText(body.Span, Name);
        try
        {
            return new OperationBody(body).Read();
        }
        catch (JsonException)
        {
            // Says where, and what.
            StrictJson.Parse(body, Name).Dispose();
            throw;
        }
    }

    private RequestParameters Read()
    {
        if (_at.Peek() == '[') throw RefusedRequestException.Malformed("Batches are not served: send one operation a request.");
        if (_at.Peek() != '{')
        {
            StrictJson.Parse(_body, Name).Dispose();
            throw RefusedRequestException.Malformed("The body must be a JSON object with `query` in it.");
        }
        ReadMembers();
        // Keys that come twice in what is nested are found by a slower reader.
        if (!_isPlain) StrictJson.Parse(_body, Name).Dispose();
        var query = _query is { Utf8.IsEmpty: false } text ? text : throw RefusedRequestException.Malformed("The body has no `query`.");
        return new RequestParameters(query, _operationName, new VariablesText(_variables));
    }

    private void ReadMembers()
    {
        var seen = 0;
        _at.Take('{');
        if (!_at.TryTake('}'))
        {
            do
            {
                var member = Member(_body.Span[_at.String(out var isEscaped)], isEscaped);
                if ((seen & member) != 0) throw Twice(RequestParameters.Names[int.Log2(member)]);
                seen |= member;
                _at.Take(':');
                ReadMember(member);
            }
            while (_at.TryTake(','));
            _at.Take('}');
        }
        _at.End();
    }

    private void ReadMember(int member)
    {
        switch (member)
        {
            case 1: _query = Text(RequestParameters.QueryName); break;
            case 2: _operationName = Text(RequestParameters.OperationNameName) is { Utf8.IsEmpty: false } name ? name.ToString() : null; break;
            case 4: _variables = Map(RequestParameters.VariablesName); break;
            case 8: Map(RequestParameters.ExtensionsName); break;
            default:
                _isPlain = false;
                _at.Value();
                break;
        }
    }

    private int Member(ReadOnlySpan<byte> key, bool isEscaped)
    {
        if (isEscaped) _isPlain = false;
        return key.SequenceEqual("query"u8) ? 1 : key.SequenceEqual("operationName"u8) ? 2
            : key.SequenceEqual("variables"u8) ? 4 : key.SequenceEqual("extensions"u8) ? 8 : 0;
    }

    private DocumentText? Text(string name)
    {
        if (_at.Peek() == '"') return new DocumentText(_body[_at.String(out var isEscaped)], isEscaped);
        return _body.Span[_at.Value()].SequenceEqual("null"u8) ? null : throw RefusedRequestException.Malformed($"`{name}` must be a string.");
    }

    private ReadOnlyMemory<byte> Map(string name)
    {
        if (_at.Peek() == '{') return _body[Object()];
        return _body.Span[_at.Value()].SequenceEqual("null"u8) ? default : throw RefusedRequestException.Malformed($"`{name}` must be an object.");
    }

    /// <summary>Where an object stands. While it is flat and short, keys that come twice are found here.</summary>
    private Range Object()
    {
        Span<Range> keys = stackalloc Range[MostPlainKeys];
        var (from, count) = (_at.Place, 0);
        _at.Take('{');
        if (_at.TryTake('}')) return from.._at.Place;
        do
        {
            var key = _at.String(out var isEscaped);
            if (isEscaped || count == MostPlainKeys) _isPlain = false;
            else
            {
                CheckKey(_body.Span, keys[..count], key);
                keys[count++] = key;
            }
            _at.Take(':');
            if (_at.Peek() is (byte)'{' or (byte)'[') _isPlain = false;
            _at.Value();
        }
        while (_at.TryTake(','));
        _at.Take('}');
        return from.._at.Place;
    }

    private static void CheckKey(ReadOnlySpan<byte> body, ReadOnlySpan<Range> before, Range key)
    {
        foreach (var other in before)
            if (body[other].SequenceEqual(body[key])) throw Twice(Encoding.UTF8.GetString(body[key]));
    }

    private static RefusedRequestException Twice(string key) => RefusedRequestException.Malformed($"{Name} has the key `{key}` twice.");
}
