using System.Diagnostics;
using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.GroupLeaders;
using LearningNetwork.Domain.GroupOfferings;
using LearningNetwork.Domain.Services;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Tests;
using Npgsql;

namespace LearningNetwork.Benchmarks;

/// <summary>200 homes grab 12 places of a round at once, over HTTP on PostgreSQL; beside it as many bare transactions that take one place of a row.</summary>
internal static class Rush
{
    private const int Grabbers = 200, Places = 12, Times = 5;
    private static readonly NetworkId Vestland = new("vestland");
    private static readonly ValueList<TimeSlot> Slots = [new(new(2099, 3, 2), new(9, 0), new(12, 0))];
    private static readonly GroupOfferingId Offering = new("rush");
    private static readonly GroupLeaderId Leader = new("rush-leader");

    /// <summary>One municipality of each of twenty services, whose leaders book ten homes each.</summary>
    private static readonly string[] Municipalities =
        ["4601", "4627", "4631", "4626", "4612", "1146", "4618", "4622", "4621", "4647", "4648", "4635", "4634", "4614", "4615", "4613", "4624", "1106", "1149", "4611"];

    public static async Task Measure(Report report)
    {
        var postgres = await NewDatabase.Called("bench_rush");
        await (await Journeys.Server(postgres)).DisposeAsync();
        await using (var seeded = Seed.On(postgres))
            await Rounds(seeded.GetRequired());
        await using var server = await Journeys.Server(postgres);
        var (bare, rush) = (new List<double>(), new List<double>());
        for (var time = 0; time <= Times; time++) // the first of each warms up
        {
            bare.Add(await Bare(postgres));
            rush.Add(await OverHttp(server, $"rush.{time}"));
        }

        var (floor, taken) = (Median(bare), Median(rush));
        Console.WriteLine(FormattableString.Invariant($"{"200 bare UPDATE … WHERE places > 0, until the last is answered",-58} {floor,8:0} ms"));
        report.Limit("200 homes grab 12 places, until the last is answered", taken, 2_000, "ms");
        Console.WriteLine(FormattableString.Invariant($"  {taken / floor:0.0} times the bare transactions, median of {Times}"));
    }

    private static async Task<double> OverHttp(ServerProcess server, string round)
    {
        var clients = await Task.WhenAll(Enumerable.Range(0, Grabbers).Select(_ => BareHttp.To(server.Address)));
        var requests = Enumerable.Range(0, Grabbers).Select(number => BareHttp.Post(
            $"/api/v1/rounds/{round}/homes", $$"""{"home":{{(number / Municipalities.Length) + 1}},"adults":2}""", $"Authorization: Bearer demo-{Municipalities[number % Municipalities.Length]}")).ToArray();
        var began = Stopwatch.GetTimestamp();
        await Task.WhenAll(clients.Select((client, number) => client.Send(requests[number])));
        var taken = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        foreach (var client in clients)
            client.Dispose();
        return taken;
    }

    private static async Task<double> Bare(string postgres)
    {
        await using var source = NpgsqlDataSource.Create(postgres + ";Maximum Pool Size=16;Minimum Pool Size=16");
        await using (var create = source.CreateCommand($"create table if not exists bare_places (id int primary key, places int not null); delete from bare_places; insert into bare_places values (1, {Places})"))
            await create.ExecuteNonQueryAsync();
        var began = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, Grabbers).Select(async _ =>
        {
            await using var take = source.CreateCommand("update bare_places set places = places - 1 where id = 1 and places > 0");
            await take.ExecuteNonQueryAsync();
        }));
        return Stopwatch.GetElapsedTime(began).TotalMilliseconds;
    }

    private static async Task Rounds(IEntities entities)
    {
        var organiser = new Actor(new PersonId("benchmark-organiser"), Vestland, [Role.ServiceLeader], new ServiceId("bergen"), []);
        var (program, leader) = (Actor.Program(Vestland, "benchmark"), new Actor(new PersonId(Leader.Value), Vestland, [Role.GroupLeader], null, []));
        await Seed.Send(entities, Offering.In(Vestland), organiser, new OpenOffering("COS", GroupMethod.Cos, [new("bergen")], CostKey.Homes, null));
        await Seed.Send(entities, Leader.In(Vestland), organiser, new RegisterLeader("Rettleiar"));
        await Seed.Send(entities, Leader.In(Vestland), organiser, new AddQualification(GroupMethod.Cos, "RBUP", new(2099, 12, 31)));
        for (var time = 0; time <= Times; time++)
        {
            var (round, slots) = (new RoundId(Offering, $"{time}"), Slots.Select(slot => slot with { On = slot.On.AddDays(time) }).ToValueList());
            await Seed.Send(entities, round.In(Vestland), organiser, new PlanRound(slots, null, Places, [], null));
            await Seed.Send(entities, round.In(Vestland), organiser, new AskLeader(Leader));
            await Seed.Send(entities, Leader.In(Vestland), program, new AskForRound(round, 1, GroupMethod.Cos, slots));
            await Seed.Send(entities, Leader.In(Vestland), leader, new AnswerRound(round, true));
            await Seed.Send(entities, round.In(Vestland), program, new NoteLeaderAnswer(Leader, 1, AskingAnswer.Yes));
            await Seed.Send(entities, round.In(Vestland), organiser, new OpenRound());
        }
    }

    private static double Median(List<double> taken) => taken.Skip(1).Order().ElementAt(Times / 2);
}
