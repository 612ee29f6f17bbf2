using System.Diagnostics;
using System.Globalization;
using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.AnnualWheels;
using LearningNetwork.Domain.Municipalities;
using LearningNetwork.Domain.Services;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.AnnualWheels;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Benchmarks;

/// <summary>The largest annual wheel, over HTTP; and what is due in a year in a network of 357 municipalities, asked of PostgreSQL.</summary>
internal static class AnnualWheels
{
    private const int Activities = 500, Owners = 30, Municipalities = 357, OfEach = 20, Runs = 30;

    private static readonly NetworkId Vestland = new("vestland"), Nation = new("nasjonen");

    public static async Task Measure(Report report)
    {
        var postgres = await NewDatabase.Called("bench_wheels");
        await (await Journeys.Server(postgres)).DisposeAsync();
        await using (var seeded = Seed.On(postgres))
        {
            await LargestWheel(seeded.GetRequired());
            await WheelOfEach(seeded.GetRequired());
            await Due(report, seeded.GetRequiredService<OccurrenceQueries>());
        }

        await using var server = await Journeys.Server(postgres);
        using var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = server.Address };
        browser.DefaultRequestHeaders.Add("Cookie", await Journeys.SignIn(browser, "demo-bergen"));
        await Page(report, browser, "/wheels/stort/years");
        await Page(report, browser, "/wheels/stort");
    }

    private static async Task Page(Report report, HttpClient browser, string path)
    {
        var (taken, bytes) = (new List<double>(), 0);
        var warming = Stopwatch.StartNew();
        while (warming.Elapsed < Load.Usual)
            await browser.GetByteArrayAsync(new Uri(path, UriKind.Relative));
        for (var run = 0; run < Runs; run++)
        {
            var began = Stopwatch.GetTimestamp();
            bytes = (await browser.GetByteArrayAsync(new Uri(path, UriKind.Relative))).Length;
            taken.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }

        report.Limit($"median of {path}, {Activities} activities, {Owners} owners", Median(taken), 50, "ms");
        report.Limit($"size of {path}", bytes / 1000.0, 300, "kB");
    }

    private static async Task Due(Report report, OccurrenceQueries occurrences)
    {
        var (taken, found) = (new List<double>(), 0);
        var year = DateTime.UtcNow.Year + 1;
        for (var run = 0; run < Runs; run++)
        {
            var began = Stopwatch.GetTimestamp();
            found = (await occurrences.Due(Nation, new(null, Shared: true), new(year, 1, 1), new(year, 12, 31), 10_000, default)).Count;
            taken.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }

        report.Limit(FormattableString.Invariant($"a year's {found} occurrences of {Municipalities} municipalities by due date"), Median(taken), 100, "ms");
    }

    private static async Task LargestWheel(IEntities entities)
    {
        var wheel = new WheelId("stort").In(Vestland);
        var first = new ServiceId("bergen");
        await Seed.Send(entities, wheel, LeaderOf(Vestland, first), new StartWheel("Det store hjulet", first, PassingRule.Any, DateTime.UtcNow.Year - 2, Plan(Activities), null));
        foreach (var service in Enumerable.Range(1, Owners - 1).Select(number => new ServiceId(Named("teneste", number))))
        {
            await Seed.Send(entities, ServiceDecider.Decider.In(Vestland, service.Value), Actor.Program(Vestland, "benchmark"), new EstablishService(service.Value, new("4601"), null));
            await Seed.Send(entities, wheel, LeaderOf(Vestland, first), new ProposeChange(new WheelChange.InviteOwner(service), null));
            await Seed.Send(entities, wheel, LeaderOf(Vestland, service), new JoinWheel());
            foreach (var activity in Enumerable.Range(0, Activities))
                await Seed.Send(entities, wheel, LeaderOf(Vestland, service), new MarkProgress(new(Named("a", activity)), DateTime.UtcNow.Year, activity % 3 == 0 ? ProgressState.UnderWay : ProgressState.Done, null, []));
        }
    }

    private static Task WheelOfEach(IEntities entities) => Parallel.ForAsync(0, Municipalities, async (number, _) =>
    {
        var (service, municipality) = (new ServiceId(Named("kommune", number)), new MunicipalityNumber((number + 1000).ToString(CultureInfo.InvariantCulture)));
        await Seed.Send(entities, MunicipalityDecider.Decider.In(Nation, municipality.Value), Actor.Program(Nation, "benchmark"), new RegisterMunicipality(service.Value, "Noreg"));
        await Seed.Send(entities, ServiceDecider.Decider.In(Nation, service.Value), Actor.Program(Nation, "benchmark"), new EstablishService(service.Value, municipality, null));
        var wheel = new WheelId(service.Value).In(Nation);
        await Seed.Send(entities, wheel, LeaderOf(Nation, service), new StartWheel("Hjul", service, PassingRule.Any, DateTime.UtcNow.Year, Plan(OfEach), null));
        await Seed.Send(entities, wheel, LeaderOf(Nation, service), new ProposeChange(new WheelChange.Share(true), null));
    });

    private static ValueList<WheelActivity> Plan(int count) => Enumerable.Range(0, count).Select(number => new WheelActivity(
        new(Named("a", number)),
        $"Aktivitet nummer {number}",
        (WheelTheme)(number % 8),
        new Timing.InYear(new YearPart.Days(new((number % 12) + 1, 3), new((number % 12) + 1, 12 + (number % 15))), new YearRule.EveryYear()),
        ResponsibleRole.Adviser,
        ["Førebu", "Gjennomfør"],
        [])).ToValueList();

    private static Actor LeaderOf(NetworkId network, ServiceId service) => new(new PersonId("leader-" + service), network, [Role.ServiceLeader], service, []);

    private static string Named(string what, int number) => string.Create(CultureInfo.InvariantCulture, $"{what}-{number}");

    private static double Median(List<double> taken) => taken.Order().ElementAt(taken.Count / 2);
}
