namespace Immunotherapy.Gateway.Snapshot.Columns;

/// <summary>One value per ordinal, in chunks; the next column shares every chunk that was not written to.</summary>
internal sealed class Column<T> where T : class
{
    private const int Shift = 10;
    private const int Size = 1 << Shift;
    private readonly T?[]?[] _chunks;

    private Column(T?[]?[] chunks) => _chunks = chunks;

    public static Column<T> Empty { get; } = new([]);

    public T? this[int ordinal]
    {
        get
        {
            var (chunks, chunk) = (_chunks, ordinal >> Shift);
            return (uint)chunk < (uint)chunks.Length ? chunks[chunk]?[ordinal & (Size - 1)] : null;
        }
    }

    public Editor Edit() => new(_chunks);

    /// <summary>The ordinals whose value is another object in the other column. Chunks that both share are not looked into.</summary>
    public IEnumerable<int> DifferencesFrom(Column<T> other)
    {
        for (var chunk = 0; chunk < Math.Max(_chunks.Length, other._chunks.Length); chunk++)
        {
            var (mine, its) = (_chunks.ElementAtOrDefault(chunk), other._chunks.ElementAtOrDefault(chunk));
            if (ReferenceEquals(mine, its)) continue;
            for (var i = 0; i < Size; i++)
                if (!ReferenceEquals(mine?[i], its?[i])) yield return (chunk << Shift) + i;
        }
    }

    /// <summary>Writes the next column. Each chunk is copied once, at its first write.</summary>
    public sealed class Editor(T?[]?[] chunks)
    {
        private readonly HashSet<int> _own = [];
        private T?[]?[] _chunks = (T?[]?[])chunks.Clone();

        public T? this[int ordinal]
        {
            get => ordinal >> Shift < _chunks.Length ? _chunks[ordinal >> Shift]?[ordinal & (Size - 1)] : null;
            set => Own(ordinal >> Shift)[ordinal & (Size - 1)] = value;
        }

        public Column<T> Done() => new(_chunks);

        private T?[] Own(int chunk)
        {
            if (chunk >= _chunks.Length) Array.Resize(ref _chunks, Math.Max(chunk + 1, _chunks.Length + _chunks.Length / 8));
            if (_own.Add(chunk)) _chunks[chunk] = _chunks[chunk] is { } old ? (T?[])old.Clone() : new T?[Size];
            return _chunks[chunk]!;
        }
    }
}
