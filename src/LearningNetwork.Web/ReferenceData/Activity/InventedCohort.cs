using LearningNetwork.Domain;
using LearningNetwork.Domain.Cohorts;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Storage.ReadModel;
using LearningNetwork.Web.ReferenceData.Loading;
using static LearningNetwork.Web.ReferenceData.Activity.InventedText;

namespace LearningNetwork.Web.ReferenceData.Activity;

/// <summary>
/// A made-up cohort: three services are chosen from the queue, people of two of them come. Nothing reacts to what is loaded, so the
/// requests are told here.
/// </summary>
internal sealed class InventedCohort(InventedDays days)
{
    public const string Product = "veien-videre";
    private const int Opened = 62;
    private const int Started = 40;
    private const int Held = 34;

    private static readonly CohortId Id = new(new(Product), 1);
    private static readonly string[] Chosen = ["bomlo", "masfjorden", "stord"];
    private static readonly (string Service, int CaseWorkers, int Leaders)[] TookPart = [("bomlo", 3, 1), ("masfjorden", 2, 0)];

    public IEnumerable<PlannedCommand> Commands()
    {
        var training = Id.In(DemoActors.Network);
        yield return Plan($"{training.Stream} open", days.Moment(Opened, 0), DemoActors.Coordinator, training, new OpenCohort(
            days.Day(Started), InstructorRole.Developer, 5, InventedMoves.Write("resources", Resources), null, Chosen.Select(RequestOf).ToValueList()));
        foreach (var service in Chosen)
            yield return ToCase(service, "join", Opened, new JoinCohort(1, Id, null));
        yield return Plan($"{training.Stream} held", days.Moment(Held, 0), DemoActors.Coordinator, training, new TellHeld(
            1, days.Day(Held), "inPerson", 2, TookPart.Select(one => new Attendance(RequestOf(one.Service), one.CaseWorkers, one.Leaders)).ToValueList()));
        foreach (var (service, caseWorkers, leaders) in TookPart)
            yield return ToCase(service, "take part", Held, new TakePartInCohort(1, Id, days.Day(Held), "inPerson", 2, caseWorkers, leaders));
    }

    private static InventedText Resources => Nynorsk("Utviklaren stiller med to dagar, Statsforvaltaren dekkjer lokale.");

    private PlannedCommand ToCase(string service, string what, int daysAgo, SharingRequestCommand command)
    {
        var to = RequestOf(service).Case.In(DemoActors.Network);
        return Plan($"{to.Stream} {what}", days.Moment(daysAgo, 1), DemoActors.Program, to, command);
    }

    private static PlannedCommand Plan(string name, DateTimeOffset at, Actor actor, EntityId to, Command command) => new(name, at, actor, to, command, Projected.Invented);

    private static SharingRequestId RequestOf(string service) => new(new(new(Product), new(service)), 1);
}
