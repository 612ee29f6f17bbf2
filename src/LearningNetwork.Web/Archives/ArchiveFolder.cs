using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Archives;

/// <summary>A new folder that an archive is written into. Until it is finished it has another name and is none; nothing is ever written over.</summary>
internal sealed class ArchiveFolder : IAsyncDisposable
{
    /// <summary>A line for each file, as <c>sha256sum -c</c> reads it.</summary>
    public const string Sums = "SHA256SUMS";

    public const string StyleSheet = "archive.css";

    private readonly string folder;
    private readonly StreamWriter sums;

    private ArchiveFolder(string folder)
    {
        this.folder = folder;
        Directory.CreateDirectory(Unfinished);
        sums = new StreamWriter(PathOf(Sums), new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write });
    }

    /// <summary>Room for what is not part of the archive and is removed before it is finished.</summary>
    public string Aside => Directory.CreateDirectory(PathOf(".aside")).FullName;

    private string Unfinished => folder + ".unfinished";

    /// <exception cref="InvalidOperationException">There is an archive of this second already.</exception>
    public static ArchiveFolder Begin(string into, DateTimeOffset now)
    {
        var folder = Path.Combine(into, now.UtcDateTime.ToString("'archive-'yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture));
        return Path.Exists(folder) || Path.Exists(folder + ".unfinished") ? throw new InvalidOperationException($"There is an archive of this second already: {folder}.") : new(folder);
    }

    public async Task Bytes(string path, ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        await using (var file = Create(path))
            await file.WriteAsync(bytes, cancellation);
        await Sum(path, cancellation);
    }

    /// <summary>A page, written as it goes.</summary>
    public async Task Page(string path, string title, Language language, Func<PlainPage, Task> write, CancellationToken cancellation)
    {
        var root = string.Concat(Enumerable.Repeat("../", path.Count(c => c == '/')));
        await using (var text = new StreamWriter(Create(path), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)))
        {
            var page = new PlainPage(text, language, title, root + StyleSheet);
            await write(page);
            page.End();
        }

        await Sum(path, cancellation);
    }

    /// <returns>The archive's folder.</returns>
    public async Task<string> Finish(CancellationToken cancellation)
    {
        Directory.Delete(Aside, recursive: true);
        await sums.FlushAsync(cancellation);
        await sums.DisposeAsync();
        Directory.Move(Unfinished, folder);
        return folder;
    }

    public async ValueTask DisposeAsync()
    {
        await sums.DisposeAsync();
        if (Directory.Exists(Unfinished))
            Directory.Delete(Unfinished, recursive: true);
    }

    private async Task Sum(string path, CancellationToken cancellation)
    {
        await using var file = File.OpenRead(PathOf(path));
        await sums.WriteAsync($"{Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellation))}  {path}\n");
    }

    private FileStream Create(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        return new FileStream(PathOf(path), FileMode.CreateNew, FileAccess.Write);
    }

    private string PathOf(string path) => Path.Combine(Unfinished, path);
}
