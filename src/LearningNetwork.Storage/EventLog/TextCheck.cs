using System.Data.Common;
using System.Text.Json;
using Dapper;
using LearningNetwork.Domain;
using LearningNetwork.Storage.Databases;
using LearningNetwork.Storage.EventLog.Json;

namespace LearningNetwork.Storage.EventLog;

/// <summary>Holds the texts that events refer to against their hashes.</summary>
internal sealed class TextCheck(WriteDatabase database)
{
    private readonly string _sql = $"select id, stream, body, salt from texts where id {database.Among("@ids")}";

    public async Task Check(DbConnection connection, List<VerifiedRow> events, VerifyReport report)
    {
        var references = events.SelectMany(row => ReferencesIn(row).Select(reference => (row.Stream, row.Version, reference))).ToList();
        if (references.Count == 0)
            return;
        var ids = references.Select(one => one.reference.Id).Distinct().ToArray();
        var texts = (await connection.QueryAsync<TextRow>(_sql, new { ids })).ToDictionary(text => text.Id);
        report.Texts += texts.Count;
        report.ErasedTexts += texts.Values.Count(text => text.IsErased);
        foreach (var (stream, version, reference) in references)
        {
            if (!texts.TryGetValue(reference.Id, out var text) || text.Stream != stream)
                report.Fault($"{stream}@{version}: its text {reference.Id} is not there");
            else if (!text.IsErased && WrittenText.HashOf(text.Salt, text.Body) != reference.Hash)
                report.Fault($"{stream}@{version}: its text {reference.Id} is not what was written");
        }
    }

    private static List<TextRef> ReferencesIn(VerifiedRow row)
    {
        try
        {
            using var json = JsonDocument.Parse(row.Data);
            return [.. TextRefConverter.FindAll(json.RootElement)];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private sealed record TextRow
    {
        public string Id { get; init; } = "";

        public string Stream { get; init; } = "";

        public string Body { get; init; } = "";

        public string Salt { get; init; } = "";

        public bool IsErased => Body.Length == 0 && Salt.Length == 0;
    }
}
