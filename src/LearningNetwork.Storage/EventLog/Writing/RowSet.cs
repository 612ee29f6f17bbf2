using LearningNetwork.Storage.ReadModel;

namespace LearningNetwork.Storage.EventLog.Writing;

/// <summary>Rows to be written, by table; of several with the same key the last stands.</summary>
internal sealed class RowSet
{
    private readonly Dictionary<Table, List<Row>> _rows = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Table, Dictionary<string, int>> _places = new(ReferenceEqualityComparer.Instance);

    public IReadOnlyList<Row> Of(Table table) => _rows.TryGetValue(table, out var rows) ? rows : [];

    public void Add(Row row)
    {
        if (!_rows.TryGetValue(row.Table, out var rows))
            _rows[row.Table] = rows = [];
        if (row.Table.KeyColumns == 0 || rows.Count == 0)
            rows.Add(row);
        else
            PutInPlace(row, rows);
    }

    private void PutInPlace(Row row, List<Row> rows)
    {
        if (!_places.TryGetValue(row.Table, out var places))
        {
            _places[row.Table] = places = [];
            places[KeyOf(rows[0])] = 0;
        }

        if (places.TryGetValue(KeyOf(row), out var place))
        {
            rows[place] = row;
            return;
        }

        places[KeyOf(row)] = rows.Count;
        rows.Add(row);
    }

    private static string KeyOf(Row row) => string.Join('\u001f', row.Values.Take(row.Table.KeyColumns));
}
