using System.Collections.Concurrent;
using LearningNetwork.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;

namespace LearningNetwork.Web.Tests.Features.Calendars;

/// <summary>The address of a feed stands in no line that the program writes, and in no scope around one, though everything is let through that the program does not itself hold back.</summary>
public sealed class SilentFeedTests
{
    [Fact]
    public async Task No_log_ever_holds_an_address()
    {
        const string secret = "00112233445566778899aabbccddeeff";
        var data = Directory.CreateTempSubdirectory("ln-silent-");
        var ear = new Ear();
        try
        {
            var options = new ProgramOptions(ProgramTask.Serve, Demo.Facts, ["http://127.0.0.1:0"], data.FullName, Postgres: null);
            await using var app = ProgramParts.Build(options, (builder, _) => builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(ear), "LearningNetwork.Server");
            app.MapGet("/probe/speaks", (ILogger<SilentFeedTests> log) => Speak(log)).AllowAnonymous();
            await ProgramFrame.Start(app, TestContext.Current.CancellationToken);
            using var http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
            await http.GetAsync("/probe/speaks", TestContext.Current.CancellationToken);
            (await http.GetAsync($"/feeds/{secret}.ics", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);

            ear.Heard.ShouldContain(line => line.Contains("spoken", StringComparison.Ordinal), "the ear hears");
            ear.Heard.Where(line => line.Contains(secret, StringComparison.Ordinal)).ShouldBeEmpty();
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }

    private static string Speak(ILogger log)
    {
        log.Log(LogLevel.Warning, default, "spoken", null, (state, _) => state);
        return "";
    }

    /// <summary>Hears every line and every scope.</summary>
    private sealed class Ear : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Heard { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Heard.Enqueue(formatter(state, exception) + exception);

        public bool IsEnabled(LogLevel logLevel) => true;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull
        {
            Heard.Enqueue(state is IEnumerable<KeyValuePair<string, object?>> pairs ? string.Join(' ', pairs) : state.ToString()!);
            return null;
        }

        public void Dispose() { }
    }
}
