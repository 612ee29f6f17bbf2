using System.Globalization;
using LearningNetwork.Storage.ReadModel;

namespace LearningNetwork.Web.Hosting;

/// <summary>Shows on a console how far a long work over the log has come; where the output goes to a file, it says nothing.</summary>
internal sealed class ProgressBar(TextWriter console, bool visible) : IProgress<LogProgress>
{
    private const int Width = 40;

    private string shown = "";

    public static ProgressBar OnConsole() => new(Console.Error, visible: !Console.IsErrorRedirected);

    public void Report(LogProgress value)
    {
        var line = Line(value);
        if (!visible || line == shown)
            return;
        console.Write("\r" + line);
        if (value.Done >= value.Total)
            console.WriteLine();
        shown = line;
    }

    /// <summary><c>[##########······] 25 %  (2500 of 10000 events)</c>.</summary>
    internal static string Line(LogProgress value)
    {
        var share = value.Total == 0 ? 1 : Math.Min(1, (double)value.Done / value.Total);
        var filled = (int)(share * Width);
        return string.Create(CultureInfo.InvariantCulture, $"[{new string('#', filled)}{new string('.', Width - filled)}] {(int)(share * 100),3} %  ({value.Done} of {value.Total} events)");
    }
}
