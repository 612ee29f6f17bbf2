using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.AnnualWheels;

namespace LearningNetwork.Storage.Tests.ReadModel.AnnualWheels;

/// <summary>A wheel of Stord's that Bømlo has joined and Fitjar is asked to, with a proposal that waits and something done.</summary>
public sealed class SharedWheel : IArrangement
{
    public static Task Arrange(SmallNetwork network) => Arrange(network, sharedWithAll: false);

    public static async Task Arrange(SmallNetwork network, bool sharedWithAll)
    {
        await network.Service("stord", "Stord", ("4614", "Stord"));
        await network.Service("bomlo", "Bømlo", ("4613", "Bømlo"));
        await network.Service("fitjar", "Fitjar", ("4615", "Fitjar"));
        var (first, second) = (LeaderOf(network, "stord"), LeaderOf(network, "bomlo"));
        Task Do(WheelCommand command, Actor actor) => network.Do(AnnualWheelDecider.Decider, "hjul", command, actor);

        await Do(new StartWheel("Hjul", new("stord"), PassingRule.All, 2026, Plan, new("samlingar", 1)), first);
        if (sharedWithAll)
            await Do(new ProposeChange(new WheelChange.Share(true), null), first);
        await Do(new ProposeChange(new WheelChange.InviteOwner(new("bomlo")), null), first);
        await Do(new ProposeChange(new WheelChange.InviteOwner(new("fitjar")), null), first);
        await Do(new ProposeChange(new WheelChange.ChangeActivity(Plan[0] with { Title = "Samling" }), null), first);
        await Do(new JoinWheel(), second);
        await Do(new ProposeChange(new WheelChange.Rename("Nytt namn"), null), first);
        await Do(new MarkProgress(new("samling"), 2027, ProgressState.Done, new(2027, 3, 9), [0]), second);
    }

    public static Actor LeaderOf(SmallNetwork network, string service) => new(new PersonId("leader-" + service), network.Id, [Role.ServiceLeader], new(service), []);

    private static ValueList<WheelActivity> Plan { get; } =
    [
        new(new("samling"), "Samlinga", WheelTheme.Gatherings, new Timing.InYear(new YearPart.Month(3), new YearRule.EveryYear()), ResponsibleRole.ServiceLeader, ["Lokale"], []),
        new(new("komite"), "Komité", WheelTheme.Cooperation, new Timing.BeforeActivity(new("samling"), new(6, LeadUnit.Months), 30), ResponsibleRole.Committee, [], []),
    ];
}
