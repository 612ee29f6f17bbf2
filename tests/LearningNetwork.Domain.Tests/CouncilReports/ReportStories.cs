using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.AnnualWheels;
using LearningNetwork.Domain.CouncilReports;
using LearningNetwork.Domain.Municipalities;
using LearningNetwork.Domain.Services;
using LearningNetwork.Domain.Surveys;

namespace LearningNetwork.Domain.Tests.CouncilReports;

/// <summary>The report of a service for two municipalities on 2024, told to the councils in 2025: year 2 of their period.</summary>
internal static class ReportStories
{
    public static readonly ServiceId Service = new("etne-vindafjord");
    public static readonly MunicipalityNumber Etne = new("4611");
    public static readonly MunicipalityNumber Vindafjord = new("1160");
    public static readonly CouncilReportId Id = new(Service, 2024);
    public static readonly Actor Leader = People.LeaderOf(Service);
    public static readonly Actor Worker = People.With(Role.ServiceWorker) with { Service = Service };
    public static readonly DateTimeOffset Noon = new(2025, 2, 3, 12, 0, 0, TimeSpan.Zero);
    public static readonly DateOnly Today = new(2025, 2, 3);
    public static readonly ReportBegun Begun = new(Service, 2024, [Vindafjord, Etne], Noon);
    public static readonly PromiseId Earlier = new(2023, 4);
    public static readonly PromiseId OnlyEtnes = new(2023, 5);

    public static readonly ReportSources Given = new(
        [new(2025, new(AskedGroup.Parents, 1), new SurveyTable(40, 20, []), null)],
        [new("Hjul", new("samling"), 2024, "Samling", WheelTheme.Gatherings, new(2024, 3, 1), new(2024, 3, 31), ProgressState.Done)]);

    public static readonly World Known = World.Of(
        (new AboutServedMunicipalities(Service), new ServedMunicipalities([Vindafjord, Etne])),
        (new AboutOpenPromises(Id), new OpenPromises([new(Earlier, null), new(OnlyEtnes, Etne)])),
        (new AboutReportSources(Id), Given));

    public static readonly Story New = Story.Of(CouncilReportDecider.Decider, Id.Value).By(Leader).On(Today) with { World = Known };

    public static readonly Story Draft = New.Happened(Begun);

    /// <summary>Everything that Vindafjord's council must have, but last year's promises are not answered.</summary>
    public static readonly Story Written = Draft.Happened(
    [
        .. ChapterKinds.DueIn(2025).Select((kind, index) => new ContributionWritten(kind, new(index + 1, ContributorRole.ServiceLeader, Text(index + 1).Ref))),
        new CouncilDaySet(Vindafjord, new(2025, 4, 10)),
        new CouncilDaySet(Etne, new(2025, 4, 24)),
    ]);

    public static WrittenText Text(int number) => WrittenText.Write("text", $"Tekst nr. {number}", "nn", new TextSeed($"t{number}", $"s{number}")).Text!;

    public static PromiseAnswered Answered(PromiseId promise, MunicipalityNumber? only = null) => new(new PromiseAnswer(promise, only, PromiseOutcome.Done, null));
}
