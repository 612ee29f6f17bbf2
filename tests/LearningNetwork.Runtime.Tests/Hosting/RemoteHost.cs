using System.Collections.Concurrent;
using System.Diagnostics;
using System.Reflection;
using LearningNetwork.Domain;
using LearningNetwork.Runtime.Entities;

namespace LearningNetwork.Runtime.Tests.Hosting;

/// <summary>The way into a <see cref="HostProcess"/>, which can be killed at any moment.</summary>
public sealed class RemoteHost : IEntities, IAsyncDisposable
{
    private readonly ConcurrentDictionary<int, TaskCompletionSource<Answer>> _waiting = [];
    private readonly Lock _writing = new();
    private readonly Process _process;
    private Task _reading = Task.CompletedTask;
    private bool _ended;
    private int _sent;

    private RemoteHost(Process process) => _process = process;

    public static async Task<RemoteHost> Start(string connectionString)
    {
        var start = new ProcessStartInfo("dotnet", [Assembly.GetExecutingAssembly().Location, HostProcess.Name, connectionString])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        var host = new RemoteHost(Process.Start(start)!);
        (await host._process.StandardOutput.ReadLineAsync()).ShouldBe(HostProcess.Ready);
        host._reading = host.Read();
        return host;
    }

    /// <summary>Fails where the process is gone before it has answered: whether the command took effect is then unknown.</summary>
    public Task<Answer> Execute(EntityId entity, Command command, Sender sender, CancellationToken cancellation = default)
    {
        var (number, answered) = (Interlocked.Increment(ref _sent), new TaskCompletionSource<Answer>(TaskCreationOptions.RunContinuationsAsynchronously));
        _waiting[number] = answered;
        lock (_writing)
        {
            if (_ended)
                answered.TrySetException(Gone());
            else
                Write(Wire.Write(Wire.Command(number, entity, command, sender)));
        }

        return answered.Task.WaitAsync(cancellation);
    }

    /// <summary>Ends it at once, in the midst of whatever it does.</summary>
    public void Kill() => _process.Kill();

    public async ValueTask DisposeAsync()
    {
        Kill();
        await _reading;
        _process.Dispose();
    }

    private void Write(string line)
    {
        try
        {
            _process.StandardInput.WriteLine(line);
            _process.StandardInput.Flush();
        }
        catch (IOException)
        {
            // It has just died; who waits is told when its output ends.
        }
    }

    private async Task Read()
    {
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
            Answer(line);
        lock (_writing)
        {
            _ended = true;
        }

        foreach (var waiting in _waiting.Values)
            waiting.TrySetException(Gone());
    }

    private void Answer(string line)
    {
        // A killed process may leave its last line unfinished: that is no answer.
        if (!line.EndsWith('}') || Wire.Read<WireAnswer>(line) is not { } answer || !_waiting.TryRemove(answer.Number, out var waiting))
            return;
        if (answer.Failure is { } failure)
            waiting.SetException(new InvalidOperationException(failure));
        else
            waiting.SetResult(answer.Answer);
    }

    private static IOException Gone() => new("The process is gone.");
}
