using LearningNetwork.Domain;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Storage.ReadModel;
using LearningNetwork.Web.ReferenceData.Loading;
using LearningNetwork.Web.ReferenceData.Vestland;

namespace LearningNetwork.Web.ReferenceData.Activity;

/// <summary>The made-up activity as commands, sent as the demonstration's people who may do it.</summary>
internal sealed class ActivityPlan(InventedDays days)
{
    private static readonly DateTimeOffset Appointing = new(2024, 8, 12, 8, 0, 0, TimeSpan.Zero);

    /// <param name="began">When the loading was first begun.</param>
    public static IEnumerable<PlannedCommand> Of(DateTimeOffset began) => new ActivityPlan(new(began)).Commands().OrderBy(command => command.At);

    private IEnumerable<PlannedCommand> Commands()
    {
        PlannedCommand[] cases = [.. InventedCases.All.SelectMany(Case), .. new InventedCohort(days).Commands()];
        return
        [
            .. VestlandNetwork.Tables.AllProjects.Select(Appoint),
            .. cases,
            .. cases.Select(InventedStatuses.BegunBy).OfType<PlannedCommand>(),
            .. new InventedStatuses(days).Commands(),
            .. new InventedFollowing(days).Commands(),
            .. new InventedReports(days).Commands(),
            .. new InventedRounds(days).Commands(),
            .. new InventedLearning(days).Commands(),
            .. new InventedWorkshops(days).Commands(),
            .. new InventedWheel(days).Commands(),
            .. new InventedNeeds(days).Commands(),
            .. new InventedInterest(days).Commands(),
        ];
    }

    private static PlannedCommand Appoint(ReferenceProject project)
    {
        var to = ProjectDecider.Decider.In(DemoActors.Network, project.Id);
        return new($"{to.Stream} lead", Appointing, DemoActors.Program, to, new AppointLead(DemoActors.Lead(project.Id).Person), Projected.Invented);
    }

    private IEnumerable<PlannedCommand> Case(InventedCase told)
    {
        var to = new SharingRequestKey(new(told.Product), new(told.Asker)).In(DemoActors.Network);
        var asked = days.Moment(told.Asked, 0);
        yield return Send(told.Waits ? "wait" : "submit", asked, DemoActors.Leader(told.Asker), First(told));
        foreach (var (index, move) in told.Then.Index())
            yield return Send($"move {index + 1}", MomentOf(move, asked, index + 1), ActorOf(move.By, told), move.Command(days));

        PlannedCommand Send(string what, DateTimeOffset at, Actor actor, Command command) =>
            new($"{to.Stream} {what}", at, actor, to, command, Projected.Invented);
    }

    private static SharingRequestCommand First(InventedCase told) => InventedMoves.Write("reason", told.Reason) is var reason && told.Waits
        ? new WaitForProduct(null, reason)
        : new SubmitRequest(OwnerOf(told), reason);

    private static ProjectId? OwnerOf(InventedCase told) => told.Owner is { } owner ? new(owner) : null;

    private DateTimeOffset MomentOf(InventedMove move, DateTimeOffset asked, int order) =>
        move.DaysAgo is { } ago ? days.Moment(ago, order) : asked.AddDays(Domain.Networks.NetworkSettings.Usual.AnswerDays);

    private static Actor ActorOf(InventedMover mover, InventedCase told) => mover switch
    {
        InventedMover.Giver => DemoActors.Lead(told.Owner!),
        InventedMover.Receiver => DemoActors.Leader(told.Asker),
        InventedMover.Clock => DemoActors.Program,
        _ => throw new ArgumentOutOfRangeException(nameof(mover), mover, null),
    };
}
