using FsCheck;
using FsCheck.Fluent;
using LearningNetwork.Domain.ImplementationSupports;
using LearningNetwork.Domain.Products;
using static LearningNetwork.Domain.Tests.SharingRequests.Cases;

namespace LearningNetwork.Domain.Tests.ImplementationSupports;

public sealed class ImplementationSupportTests
{
    private static readonly TrainingProgramme Programme = new([new(GatheringForm.Digital, 1, 3), new(GatheringForm.InPerson, 2, 4)], 6, 3, 30, 8);
    private static readonly DescribeSupport Describe = new(Programme, ["0–3 år"], ["Håndbok", " Håndbok "], 8, "002");
    private static readonly StateSuggestions Suggest = new([new(1, "Øv i oppstarten", "Mer bærekraftig"), new(2, "Større flippover", "Lettere å lese")], "002 §5");
    private static readonly SupportDescribed Described = new(Programme, ["0–3 år"], ["Håndbok"], 8, "002");
    private static readonly SuggestionsStated Suggested = new(Suggest.Suggestions, "002 §5");

    private static readonly Story Mine = Story.Of(ImplementationSupportDecider.Decider, "mal").By(Owner).Knowing((new AboutProduct(Card.Id), Card with { Owners = [P3] }));

    [Fact]
    public void An_owners_lead_describes_it_and_twice_is_once()
    {
        Mine.When(Describe).ShouldBeEvents(Described);
        Mine.Happened(Described).When(Describe).ShouldBeNothing();
        Mine.Happened(Described).When(Suggest).ShouldBeEvents(Suggested);
        Mine.Happened(Described, Suggested).When(Suggest).ShouldBeNothing();
        ((ImplementationSupport.Described)Mine.Happened(Described, Suggested).State).ShouldBe(new ImplementationSupport.Described(Described, Suggested));
    }

    [Fact]
    public void Of_what_guests_own_the_coordinator_describes_it_and_nobody_else_of_another()
    {
        var national = Mine.Knowing((new AboutProduct(Card.Id), Card with { Owners = [], Assessed = false }));
        national.By(People.Coordinator).When(Describe).ShouldBeEvents(Described);
        national.By(People.Program).When(Describe).ShouldBeEvents(Described);
        Mine.By(People.Coordinator).When(Describe).ShouldBeRefused(Refusals.NotAllowed);
        Mine.By(People.LeadOf(P4)).When(Describe).ShouldBeRefused(Refusals.NotAllowed);
        Mine.By(People.LeaderOf(Voss)).When(Describe).ShouldBeRefused(Refusals.NotAllowed);
        Mine.Knowing().When(Describe).ShouldBeRefused(Refusals.NotFound);
        Mine.By(People.LeadOf(P4)).Knowing((new AboutProduct(Card.Id), Card with { Owners = [P3], Assessed = false })).When(Describe).ShouldBeRefused(Refusals.NotFound);
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Mine.When(Describe with { Programme = Programme with { Gatherings = [] } }).ShouldBeRefused(Refusals.NotAValue("gatherings"));
        Mine.When(Describe with { Programme = Programme with { Gatherings = [new(GatheringForm.Digital, 0, 1)] } }).ShouldBeRefused(Refusals.NotAValue("gatherings"));
        Mine.When(Describe with { Programme = Programme with { PeoplePerService = 0 } }).ShouldBeRefused(Refusals.NotAValue("peoplePerService"));
        Mine.When(Describe with { SessionsPerFamily = 0 }).ShouldBeRefused(Refusals.NotAValue("sessionsPerFamily"));
        Mine.When(Describe with { Materials = ["Ring 68 05 12 34"] }).ShouldBeRefused("personal_data");
        Mine.When(Describe with { AgeGroups = Enumerable.Range(1, 11).Select(n => $"{n} år").ToValueList() }).ShouldBeRefused("too_many_lines");
        Mine.When(Suggest with { Suggestions = [new(2, "a", "b")] }).ShouldBeRefused(ImplementationSupportRefusals.SuggestionsOutOfOrder);
        Mine.Happened(Suggested).When(Suggest with { Suggestions = [new(1, "a", "b")] }).ShouldBeRefused(ImplementationSupportRefusals.SuggestionsOutOfOrder);
        Mine.When(Suggest with { Suggestions = [new(1, "", "b")] }).ShouldBeRefused("required");
    }

    [Theory]
    [InlineData(1, 3, 1, 3, 2, 1)]
    [InlineData(10, 30, 1, 3, 2, 4)]
    [InlineData(11, 33, 2, 6, 4, 5)]
    [InlineData(21, 63, 3, 9, 6, 8)]
    public void What_training_takes_follows_from_how_many_take_part(int services, int people, int rounds, int days, int instructors, int groups)
    {
        var need = ResourceNeed.Of(Programme, services);
        (need.People, need.Rounds, need.Days, need.Instructors, need.GuidanceGroups).ShouldBe((people, rounds, days, instructors, groups));
        need.InstructorDays.ShouldBe(2 * days + groups * 6 * 0.2m);
    }

    [Fact]
    public void More_services_never_take_less_and_all_have_a_place()
    {
        for (var services = 1; services < 200; services++)
        {
            var (one, more) = (ResourceNeed.Of(Programme, services), ResourceNeed.Of(Programme, services + 1));
            (more.Days >= one.Days && more.InstructorDays >= one.InstructorDays && more.GuidanceGroups >= one.GuidanceGroups).ShouldBeTrue();
            (one.Places * one.Rounds >= one.People && one.Places <= Programme.PeoplePerGathering).ShouldBeTrue();
        }
    }

    private static readonly Gen<TrainingProgramme?> Programmes = Gens.MaybeNone(
        from days in Gen.Choose(0, 3)
        from weeks in Gen.Choose(0, 5)
        from form in Gens.Values<GatheringForm>()
        from meetings in Gen.Choose(0, 4)
        select new TrainingProgramme([new(form, days, weeks)], meetings, 3, 20, 8));

    private static readonly Gen<Command> Commands = Gen.Frequency(
        (1, from programme in Programmes from age in Gens.Names from material in Gens.Names from source in Gens.Names select (Command)new DescribeSupport(programme, [age], [material], 8, source)),
        (1, from title in Gens.Names from gain in Gens.Names from first in Gen.Choose(0, 1) select (Command)new StateSuggestions([new(first, title, gain)], "002")));

    private static readonly Sequences<ImplementationSupport, ImplementationSupportCommand, ImplementationSupportEvent> Sequences = new(
        ImplementationSupportDecider.Decider, Mine.Self,
        Gens.Sent(Commands, Gens.Actors(Owner, People.Program), Gen.Constant(new World("known", question => question is AboutProduct ? Card with { Owners = [P3] } : null))));

    [Fact]
    public void Whatever_is_sent_it_holds() => Sequences.Hold();

    [Fact]
    public void Everything_about_it_can_happen() => Sequences.ReachEverything();
}
