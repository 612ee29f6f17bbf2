using System.Globalization;
using LearningNetwork.Tests;

namespace LearningNetwork.Web.Tests.Torture;

/// <summary>
/// Programs are killed at random moments under load, and databases restarted and cut off: no command that was acknowledged may be lost or
/// done twice, and the programs come back by themselves. Minutes long, so it is asked for by name: <c>infra/torture.sh</c>.
/// </summary>
public sealed class TortureTests(ITestOutputHelper output)
{
    private static readonly int Rounds = int.TryParse(Environment.GetEnvironmentVariable("LN_TORTURE_ROUNDS"), NumberStyles.None, CultureInfo.InvariantCulture, out var rounds) ? rounds : 5;
    private readonly Random chance = new();

    [Fact(Explicit = true)]
    public async Task One_process_on_a_file_is_killed_again_and_again()
    {
        var data = Directory.CreateTempSubdirectory("ln-torture-");
        try
        {
            await using var programs = await Programs.Start("LearningNetwork.Server", 1, "--data", data.FullName);
            await Torture(programs, "one process, SQLite", KillOne(programs));
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }

    [Fact(Explicit = true)]
    public Task Two_processes_on_one_database_are_killed_by_turns() => OnPostgres("LearningNetwork.Server", 2, "two processes, PostgreSQL", (programs, _) => KillOne(programs));

    [Fact(Explicit = true)]
    public async Task Three_silos_of_a_cluster_are_killed_by_turns()
    {
        if (!File.Exists(Repository.Built("LearningNetwork.Silo")))
        {
            output.WriteLine("three silos: the cluster's packages are not at hand, so they are left out");
            return;
        }

        await OnPostgres("LearningNetwork.Silo", 3, "three silos, PostgreSQL", (programs, _) => KillOne(programs));
    }

    [Fact(Explicit = true)]
    public Task The_database_is_restarted_and_cut_off_under_load() => OnPostgres("LearningNetwork.Server", 2, "database restarted and cut off", (_, postgres) =>
        () => chance.Next(2) == 0 ? postgres.Restart() : postgres.CutOff());

    private async Task OnPostgres(string project, int count, string what, Func<Programs, OwnPostgres, Func<Task>> blow)
    {
        await using var postgres = await OwnPostgres.Start();
        await using var programs = await Programs.Start(project, count, "--postgres", postgres.ConnectionString);
        await Torture(programs, what, blow(programs, postgres));
    }

    private Func<Task> KillOne(Programs programs) => () => programs.KillAndStart(chance.Next(programs.Count));

    private async Task Torture(Programs programs, string what, Func<Task> blow)
    {
        var load = new Load(programs);
        await load.Begin();
        using var stop = new CancellationTokenSource();
        var senders = Enumerable.Range(0, 6).Select(number => load.Send(number, stop.Token)).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            await load.Acknowledged(chance.Next(5, 120)); // a random moment, counted in commands
            await blow();
        }

        await load.Acknowledged(50);
        await stop.CancelAsync();
        await Task.WhenAll(senders);
        var (lost, doubled) = await load.Compare();
        await programs.StopAll();
        var verified = await programs.Verify();

        output.WriteLine($"{what}: {Rounds} blows survived, {load.Done.Count} commands acknowledged, {lost} lost, {doubled} doubled, {load.Tries} tries; {verified.ReplaceLineEndings(" ")}");
        (lost, doubled).ShouldBe((0, 0));
        verified.ShouldContain("The log is whole.");
    }
}
