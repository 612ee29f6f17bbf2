using System.Globalization;
using LearningNetwork.Storage.ReadModel;
using LearningNetwork.Web.ReferenceData;

namespace LearningNetwork.Web.Hosting;

/// <summary>Shows on a console how far a long work over the log has come, or the loading of the reference data; where the output goes to a file, it says nothing.</summary>
internal sealed class ProgressBar(TextWriter console, bool visible) : IProgress<LogProgress>, IProgress<LoadProgress>
{
    private const int Width = 40;

    private string shown = "";

    public static ProgressBar OnConsole() => new(Console.Error, visible: !Console.IsErrorRedirected);

    public void Report(LogProgress value) => Show(Line(value), value.Done >= value.Total);

    public void Report(LoadProgress value) => Show(Line(value), value.Sent >= value.All);

    /// <summary><c>[##########······] 25 %  (2500 of 10000 events)</c>.</summary>
    internal static string Line(LogProgress value) => Line(value.Done, value.Total, "events");

    /// <summary><c>[##########······] 25 %  (25 of 100 commands: networks)</c>.</summary>
    internal static string Line(LoadProgress value) => Line(value.Sent, value.All, $"commands: {value.Part}");

    private static string Line(long done, long total, string of)
    {
        var share = total == 0 ? 1 : Math.Min(1, (double)done / total);
        var filled = (int)(share * Width);
        return string.Create(CultureInfo.InvariantCulture, $"[{new string('#', filled)}{new string('.', Width - filled)}] {(int)(share * 100),3} %  ({done} of {total} {of})");
    }

    private void Show(string line, bool isLast)
    {
        if (!visible || line == shown)
            return;
        console.Write("\r" + line);
        if (isLast)
            console.WriteLine();
        shown = line;
    }
}
