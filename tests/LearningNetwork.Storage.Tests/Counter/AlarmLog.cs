using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace LearningNetwork.Storage.Tests.Counter;

/// <summary>Keeps what was logged as critical.</summary>
public sealed class AlarmLog : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> _alarms = [];

    public IReadOnlyList<string> Alarms => [.. _alarms];

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel == LogLevel.Critical;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
            _alarms.Enqueue(formatter(state, exception));
    }

    public void Dispose() { }
}
