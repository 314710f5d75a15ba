using System.Text.Json;
using Immunotherapy.Gateway.Execution;

namespace Immunotherapy.Gateway.Http;

/// <summary>
/// Reads the parameters of GraphQL over HTTP from a body in one pass that makes no objects: the texts stay where they are. Held
/// against the whole request by <c>bench/run.sh</c>; a tree of JSON in between costs more than running a small operation.
/// </summary>
internal ref struct OperationBody
{
    private const string Name = "The body";
    private const int MostPlainKeys = 16;

    private readonly RentedBody _body;
    private Utf8JsonReader _reader;
    private bool _isPlain = true;
    private ReadOnlyMemory<byte>? _query;
    private string? _operationName;
    private ReadOnlyMemory<byte> _variables;

    private OperationBody(RentedBody body)
    {
        _body = body;
        _reader = StrictJson.Read(body.Bytes.Span);
    }

    /// <exception cref="RefusedRequestException"/>
    public static RequestParameters Read(RentedBody body)
    {
        StrictJson.CheckText(body.Bytes.Span, Name);
        try
        {
            return new OperationBody(body).Read();
        }
        catch (JsonException unreadable)
        {
            throw StrictJson.Unreadable(Name, unreadable);
        }
    }

    private RequestParameters Read()
    {
        _reader.Read();
        if (_reader.TokenType is JsonTokenType.StartArray) throw RefusedRequestException.Malformed("Batches are not served: send one operation a request.");
        if (_reader.TokenType is not JsonTokenType.StartObject) throw RefusedRequestException.Malformed("The body must be a JSON object with `query` in it.");
        ReadMembers();
        // What comes after the object is malformed, and the reader says where.
        _reader.Read();
        // Keys that come twice in what is nested are found by a slower reader.
        if (!_isPlain) StrictJson.Parse(_body.Bytes, Name).Dispose();
        var query = _query is { IsEmpty: false } text ? text : throw RefusedRequestException.Malformed("The body has no `query`.");
        return new RequestParameters(new DocumentText(query), _operationName, new VariablesText(_variables));
    }

    private void ReadMembers()
    {
        var seen = 0;
        while (_reader.Read() && _reader.TokenType is JsonTokenType.PropertyName)
        {
            var member = Member();
            if ((seen & member) != 0) throw Twice();
            seen |= member;
            _reader.Read();
            switch (member)
            {
                case 1: _query = ReadText(RequestParameters.QueryName); break;
                case 2: _operationName = ReadText(RequestParameters.OperationNameName) is { IsEmpty: false } name ? System.Text.Encoding.UTF8.GetString(name.Span) : null; break;
                case 4: _variables = ReadMap(RequestParameters.VariablesName); break;
                case 8: ReadMap(RequestParameters.ExtensionsName); break;
                default:
                    _isPlain = false;
                    _reader.Skip();
                    break;
            }
        }
    }

    private readonly int Member() =>
        _reader.ValueTextEquals("query"u8) ? 1 : _reader.ValueTextEquals("operationName"u8) ? 2
        : _reader.ValueTextEquals("variables"u8) ? 4 : _reader.ValueTextEquals("extensions"u8) ? 8 : 0;

    private readonly ReadOnlyMemory<byte>? ReadText(string name)
    {
        if (_reader.TokenType is JsonTokenType.Null) return null;
        if (_reader.TokenType is not JsonTokenType.String) throw RefusedRequestException.Malformed($"`{name}` must be a string.");
        if (!_reader.ValueIsEscaped) return _body.Bytes.Slice((int)_reader.TokenStartIndex + 1, _reader.ValueSpan.Length);
        // The room behind the body is as long as the body, and each text lands where it came from.
        var room = _body.Room[(int)_reader.TokenStartIndex..];
        return room[.._reader.CopyString(room.Span)];
    }

    private ReadOnlyMemory<byte> ReadMap(string name)
    {
        if (_reader.TokenType is JsonTokenType.Null) return default;
        if (_reader.TokenType is not JsonTokenType.StartObject) throw RefusedRequestException.Malformed($"`{name}` must be an object.");
        var start = (int)_reader.TokenStartIndex;
        PassMembers();
        return _body.Bytes[start..(int)_reader.BytesConsumed];
    }

    /// <summary>Goes to the end of an object. While it is flat and short, keys that come twice are found here.</summary>
    private void PassMembers()
    {
        Span<Range> keys = stackalloc Range[MostPlainKeys];
        var count = 0;
        while (_reader.Read() && _reader.TokenType is JsonTokenType.PropertyName)
        {
            if (_reader.ValueIsEscaped || count == MostPlainKeys) _isPlain = false;
            else AddKey(keys, ref count);
            _reader.Read();
            if (_reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray)) continue;
            _isPlain = false;
            _reader.Skip();
        }
    }

    private readonly void AddKey(Span<Range> keys, ref int count)
    {
        var json = _body.Bytes.Span;
        for (var i = 0; i < count; i++)
            if (_reader.ValueSpan.SequenceEqual(json[keys[i]])) throw Twice();
        var start = (int)_reader.TokenStartIndex + 1;
        keys[count++] = start..(start + _reader.ValueSpan.Length);
    }

    private readonly RefusedRequestException Twice() => RefusedRequestException.Malformed($"{Name} has the key `{_reader.GetString()}` twice.");
}
