using System.Diagnostics;
using System.Text.Json;
using LearningNetwork.Tests;

namespace LearningNetwork.Web.Tests.Calendars;

/// <summary>A calendar as ical.js reads it, which knows nothing of our writer.</summary>
public sealed record ReadCalendar(string? Version, string? Name, string? OldName, string? Every, IReadOnlyList<ReadEvent> Events)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static async Task<ReadCalendar> Of(byte[] calendar)
    {
        var start = new ProcessStartInfo("node") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(Repository.Root, "tests", "LearningNetwork.Web.Tests", "Calendars", "read-calendar.mjs"));
        using var node = Process.Start(start)!;
        var (read, said) = (node.StandardOutput.ReadToEndAsync(), node.StandardError.ReadToEndAsync());
        await node.StandardInput.BaseStream.WriteAsync(calendar);
        node.StandardInput.Close();
        await node.WaitForExitAsync();
        node.ExitCode.ShouldBe(0, await said);
        return JsonSerializer.Deserialize<ReadCalendar>(await read, Json)!;
    }
}

/// <param name="Until">The first day that it is over.</param>
public sealed record ReadEvent(string Uid, string Title, string From, string Until, bool WholeDays, string Stamp, IReadOnlyList<string> Properties);
