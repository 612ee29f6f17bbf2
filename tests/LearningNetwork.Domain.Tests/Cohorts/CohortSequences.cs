using FsCheck;
using FsCheck.Fluent;
using LearningNetwork.Domain.Cohorts;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SharingRequests;
using static LearningNetwork.Domain.Tests.Cohorts.CohortStories;

namespace LearningNetwork.Domain.Tests.Cohorts;

public sealed class CohortSequences
{
    private static readonly string[] Services = ["voss-herad", "kvam", "stord", "sveio", "gulen", "askoy", "fitjar", "bomlo"];

    private static readonly Gen<SharingRequestId> Requests = Gen.Frequency(
        (12, from service in Gen.Elements(Services) from round in Gen.Choose(1, 3) select Request(service) with { Round = round }),
        (1, Gen.Constant(Request("voss-herad", "anna"))));

    private static readonly Gen<SharingRequestId> Few = Gen.Frequency((9, Gen.Elements(Request("voss-herad"), Request("kvam"))), (1, Requests));

    private static readonly Gen<Command> Openings =
        from day in Gens.Dates
        from role in Gens.Values<InstructorRole>()
        from places in Gen.Choose(0, 5)
        from resources in Gen.Frequency((6, Gens.Texts.Select(text => (WrittenText?)text)), (1, Gen.Constant<WrittenText?>(null)))
        from level in Gen.Frequency((5, Gen.Constant<ResourceLevel?>(null)), (2, Gens.Maybe(Gens.Values<ResourceLevel>())))
        from requests in Gens.Some(Gen.Frequency((1, Few), (1, Requests)))
        select (Command)new OpenCohort(day, role, places, resources, level, requests);

    private static readonly Gen<Command> Tellings =
        from number in Gen.Choose(1, 4)
        from day in Gens.Dates
        from form in Gen.Elements("digital", "inPerson", "telegraf")
        from gatherings in Gen.Choose(0, 5)
        from attendance in Gens.Some(from request in Requests from workers in Gen.Choose(0, 6) from leaders in Gen.Choose(0, 2) select new Attendance(request, workers, leaders), 1, 1)
        select (Command)new TellHeld(number, day, form, gatherings, attendance);

    private static readonly Gen<ValueList<Attendance>> Many =
        Gens.Some(from request in Few from workers in Gen.Frequency((8, Gen.Choose(3, 6)), (1, Gen.Choose(-1, 0))) from leaders in Gen.Choose(1, 2) select new Attendance(request, workers, leaders), 1, 2);

    private static readonly Gen<ValueList<Attendance>> Some =
        Gens.Some(from request in Few from workers in Gen.Choose(0, 4) from leaders in Gen.Choose(0, 2) select new Attendance(request, workers, leaders), 1, 1);

    /// <summary>The first cohort most of the time, so that one thing follows another.</summary>
    private static readonly Gen<int> Numbers = Gen.Frequency((6, Gen.Constant(1)), (1, Gen.Choose(2, 3)));

    private static readonly Gen<PlannedGathering> Planned =
        from kind in Gens.Values<GatheringKind>()
        from day in Gens.Dates
        from form in Gen.Elements("digital", "inPerson", "inPerson", "digital", "telegraf")
        from grouped in Gen.Choose(0, 5)
        select new PlannedGathering(kind, day, form, grouped == 1 ? 1 : null);

    private static readonly Gen<Command> Running = Gen.OneOf(
        from number in Numbers from counts in Many select (Command)new InvitePeople(number, counts),
        from number in Numbers from gatherings in Gens.Some(Planned, 1, 2) select (Command)new PlanGatherings(number, gatherings.OrderBy(one => one.On).ToValueList()),
        from number in Numbers from gathering in Gen.Choose(0, 2) from day in Gens.Dates select (Command)new MoveGathering(number, gathering, day, "digital"),
        from number in Numbers from gathering in Gen.Frequency((3, Gen.Constant(1)), (1, Gen.Choose(0, 2))) from day in Gens.Dates from counts in Some select (Command)new TellAttendance(number, gathering, day, counts),
        from number in Numbers from guide in Gens.Values<InstructorRole>() from requests in Gens.Some(Requests, 0, 1) select (Command)new FormGuidanceGroup(number, guide, requests));

    private static readonly World Queue = new("queue", question => question switch
    {
        AboutProduct => Card,
        AboutRequest about => new RequestFacts(about.Request, about.Request.Case.Service.Value != "askoy", about.Request.Case.Service.Value == "gulen"),
        _ => null,
    });

    private static readonly Sequences<JointTraining, CohortCommand, CohortEvent> Sequences = new(
        CohortDecider.Decider,
        CohortDecider.Decider.In(People.Network, "modell"),
        Gens.Sent(Gen.Frequency((3, Openings), (2, Tellings), (8, Running)), Gens.Actors(People.Coordinator, People.Coordinator, People.LeadOf(P3)), Gen.Frequency((9, Gen.Constant(Queue)), (1, Gen.Constant(World.Empty)))));

    [Fact]
    public void Whatever_is_sent_nobody_is_in_two_cohorts_or_over_the_places() => Sequences.Hold(life =>
    {
        var cohorts = ((JointTraining)life.State).All;
        cohorts.Select(cohort => cohort.As.Number).ShouldBe(Enumerable.Range(1, cohorts.Count));
        cohorts.SelectMany(cohort => cohort.As.Requests).ShouldBeUnique();
        foreach (var cohort in cohorts)
        {
            cohort.As.Requests.Count.ShouldBeInRange(1, cohort.As.Places);
            cohort.As.Requests.ShouldAllBe(request => request.Case.Product.Value == "modell" && request.Case.Service.Value != "askoy");
            cohort.As.Level.HasValue.ShouldBe(cohort.As.Requests.Any(request => request.Case.Service.Value == "gulen"));
            cohort.Gatherings.Select(gathering => gathering.As.On).ShouldBeInOrder(SortDirection.Ascending);
            cohort.Groups.SelectMany(group => group.Requests).ShouldBeUnique();
            foreach (var came in cohort.Gatherings.SelectMany(gathering => gathering.Attended?.Attendance ?? []))
                cohort.Invited.ShouldContain(invited => invited.Request == came.Request && invited.CaseWorkers >= came.CaseWorkers && invited.Leaders >= came.Leaders);
            cohort.Held.SelectMany(held => held.Attendance).ShouldAllBe(one => cohort.As.Requests.Contains(one.Request) && one.CaseWorkers + one.Leaders > 0);
        }
    });

    [Fact]
    public void Everything_about_joint_training_can_happen() => Sequences.ReachEverything();
}
