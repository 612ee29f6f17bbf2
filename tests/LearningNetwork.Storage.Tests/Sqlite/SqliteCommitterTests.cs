using LearningNetwork.Storage.Sqlite;

namespace LearningNetwork.Storage.Tests.Sqlite;

public sealed class SqliteCommitterTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("ln-committer-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task It_lets_go_of_its_commands_when_nobody_writes()
    {
        await using var file = new SqliteFile(folder.FullName);
        using var begun = new ManualResetEventSlim();
        using var end = new ManualResetEventSlim();
        var committer = new SqliteCommitter(file, []);
        var writing = file.Write(_ =>
        {
            begun.Set();
            end.Wait();
            return true;
        });
        begun.Wait(TestContext.Current.CancellationToken);

        var letting = committer.DisposeAsync().AsTask();

        letting.IsCompleted.ShouldBeFalse("somebody writes");
        end.Set();
        await writing;
        await letting;
    }
}
