using LearningNetwork.Storage.Databases;

namespace LearningNetwork.Storage.Texts;

/// <summary>The bodies of free texts, which lie beside the log.</summary>
public sealed class WrittenTexts
{
    private readonly WriteDatabase _database;

    internal WrittenTexts(WriteDatabase database) => _database = database;

    /// <summary>Empties a text's body and salt for good; the log keeps a hash that then tells nothing. False where there is no such text.</summary>
    public async Task<bool> Erase(string id, CancellationToken cancellation) =>
        await _database.Execute("update texts set body = '', salt = '' where id = @id", new { id }, cancellation) > 0;
}
