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

    private static readonly Gen<Command> Openings =
        from day in Gens.Dates
        from role in Gens.Values<InstructorRole>()
        from places in Gen.Choose(0, 5)
        from resources in Gen.Frequency((6, Gens.Texts.Select(text => (WrittenText?)text)), (1, Gen.Constant<WrittenText?>(null)))
        from level in Gen.Frequency((5, Gen.Constant<ResourceLevel?>(null)), (2, Gens.Maybe(Gens.Values<ResourceLevel>())))
        from requests in Gens.Some(Requests)
        select (Command)new OpenCohort(day, role, places, resources, level, requests);

    private static readonly Gen<Command> Tellings =
        from number in Gen.Choose(1, 4)
        from day in Gens.Dates
        from form in Gen.Elements("digital", "inPerson", "telegraf")
        from gatherings in Gen.Choose(0, 5)
        from attendance in Gens.Some(from request in Requests from workers in Gen.Choose(0, 6) from leaders in Gen.Choose(0, 2) select new Attendance(request, workers, leaders), 1, 1)
        select (Command)new TellHeld(number, day, form, gatherings, attendance);

    private static readonly World Queue = new("queue", question => question switch
    {
        AboutProduct => Card,
        AboutRequest about => new RequestFacts(about.Request, about.Request.Case.Service.Value != "askoy", about.Request.Case.Service.Value == "gulen"),
        _ => null,
    });

    private static readonly Sequences<JointTraining, CohortCommand, CohortEvent> Sequences = new(
        CohortDecider.Decider,
        CohortDecider.Decider.In(People.Network, "modell"),
        Gens.Sent(Gen.Frequency((3, Openings), (2, Tellings)), Gens.Actors(People.Coordinator, People.Coordinator, People.LeadOf(P3)), Gen.Frequency((9, Gen.Constant(Queue)), (1, Gen.Constant(World.Empty)))));

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
            cohort.Held.SelectMany(held => held.Attendance).ShouldAllBe(one => cohort.As.Requests.Contains(one.Request) && one.CaseWorkers + one.Leaders > 0);
        }
    });

    [Fact]
    public void Everything_about_joint_training_can_happen() => Sequences.ReachEverything();
}
