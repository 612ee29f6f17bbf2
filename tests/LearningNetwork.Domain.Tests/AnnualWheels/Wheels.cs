using LearningNetwork.Domain.AnnualWheels;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.Tests.AnnualWheels;

/// <summary>What the tests of wheels are made of.</summary>
public static class Wheels
{
    public static ServiceId Stord { get; } = new("stord");

    public static ServiceId Bomlo { get; } = new("bomlo");

    public static ServiceId Fitjar { get; } = new("fitjar");

    public static ServiceId Sveio { get; } = new("sveio");

    public static IReadOnlyList<ServiceId> Services { get; } = [Stord, Bomlo, Fitjar, Sveio];

    public static World Known { get; } = new("known", question => question is AboutService about && Services.Contains(about.Service) ? new ServiceFacts(about.Service, about.Service.Value) : null);

    public static Timing Every(YearPart part) => new Timing.InYear(part, new YearRule.EveryYear());

    public static WheelActivity Activity(string id, Timing? timing = null, params Prerequisite[] prerequisites) => new(
        new(id), $"Aktivitet {id}", WheelTheme.Gatherings, timing ?? Every(new YearPart.Month(3)), ResponsibleRole.ServiceLeader, ["Lokale", "Program"], prerequisites.ToValueList());

    public static Prerequisite After(string id, int yearsBefore = 0) => new(new(id), yearsBefore);

    /// <summary>A gathering in March, and the committee half a year ahead.</summary>
    public static ValueList<WheelActivity> Plan { get; } =
    [
        Activity("samling", null, After("komite")),
        Activity("komite", new Timing.BeforeActivity(new("samling"), new(6, LeadUnit.Months), 30)),
    ];

    public static StartWheel Start { get; } = new("Samlingar", Stord, PassingRule.Majority, 2024, Plan, new("samlingar", 1));

    public static DateTimeOffset Noon { get; } = new(2024, 3, 1, 12, 0, 0, TimeSpan.Zero);

    public static WheelStarted Started { get; } = new(Start.Title, Stord, PassingRule.Majority, 2024, Plan, Start.Template, null, [], Noon.AddDays(-1));

    /// <summary>Stord's wheel, which these have joined.</summary>
    public static Story OwnedBy(PassingRule rule, params ServiceId[] others) =>
        Story.Of(AnnualWheelDecider.Decider, "samlingar").Knowing([.. Services.Select(service => ((Question)new AboutService(service), (object?)new ServiceFacts(service, service.Value)))])
            .Happened([Started with { Rule = rule }, .. others.Select(service => new OwnerJoined(service, Noon))]).By(People.LeaderOf(Stord));

    public static ProposeChange Propose(WheelChange change) => new(change, null);
}
