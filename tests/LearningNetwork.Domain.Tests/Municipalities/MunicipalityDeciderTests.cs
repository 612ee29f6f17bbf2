using LearningNetwork.Domain.Municipalities;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.Tests.Municipalities;

public sealed class MunicipalityDeciderTests
{
    private static readonly ServiceId Fjell = new("fjell");
    private static readonly ServiceId Oygarden = new("oygarden");
    private static readonly MunicipalityNumber New = new("4626");
    private static readonly DateOnly In2010 = new(2010, 1, 1);
    private static readonly DateOnly In2020 = new(2020, 1, 1);
    private static readonly MunicipalityRegistered Registered = new("Fjell", "Hordaland");

    private static readonly Story Empty = Story.Of(MunicipalityDecider.Decider, "1246").By(People.Coordinator).Knowing(
        (new AboutService(Fjell), new ServiceFacts(Fjell, "Barnevernstenesta i Fjell")),
        (new AboutService(Oygarden), new ServiceFacts(Oygarden, "Barnevernstenesta i Øygarden")),
        (new AboutMunicipality(New), new MunicipalityFacts(New, "Øygarden", Oygarden, null)),
        (new AboutMunicipality(new("4601")), new MunicipalityFacts(new("4601"), "Bergen", null, new MunicipalityNumber("4699"))));

    private static readonly Story Standing = Empty.Happened(Registered);
    private static readonly Story Served = Standing.Happened(new AssignedToService(Fjell, In2010));
    private static readonly Story Merged = Served.Happened(new MunicipalityMerged(New, In2020));

    [Fact]
    public void A_municipality_is_registered_under_its_number() =>
        Empty.When(new RegisterMunicipality("Fjell", "Hordaland")).ShouldBeEvents(Registered);

    [Theory]
    [InlineData("124")]
    [InlineData("12465")]
    [InlineData("fjel")]
    public void A_number_has_four_digits(string key) => Story.Of(MunicipalityDecider.Decider, key).By(People.Coordinator)
        .When(new RegisterMunicipality("Fjell", "Hordaland")).ShouldBeRefused(Refusals.NotAValue("number"));

    [Fact]
    public void Registered_again_it_is_the_same_or_another()
    {
        Merged.When(new RegisterMunicipality("Fjell", "Hordaland")).ShouldBeNothing();
        Standing.When(new RegisterMunicipality("Fjell", "Vestland")).ShouldBeRefused(Refusals.AlreadyExists);
    }

    [Fact]
    public void A_service_takes_over_from_another_and_only_one_serves()
    {
        Standing.When(new AssignToService(Fjell, In2010)).ShouldBeEvents(new AssignedToService(Fjell, In2010));
        var after = Served.Happened(new AssignedToService(Oygarden, In2020));
        Municipality.FactsOf(new("1246"), (Municipality)after.State)!.Service.ShouldBe(Oygarden);
    }

    [Fact]
    public void The_same_assignment_again_is_nothing() => Served.When(new AssignToService(Fjell, In2010)).ShouldBeNothing();

    [Fact]
    public void The_same_service_from_another_date_is_refused() =>
        Served.When(new AssignToService(Fjell, In2020)).ShouldBeRefused("already_served_by");

    [Fact]
    public void No_service_takes_over_before_the_one_it_takes_over_from_began() =>
        Served.When(new AssignToService(Oygarden, In2010.AddDays(-1))).ShouldBeRefused("before_current_assignment");

    [Fact]
    public void What_is_unknown_or_to_come_is_refused()
    {
        Standing.When(new AssignToService(new("ukjend"), In2010)).ShouldBeRefused(ServiceRefusals.UnknownService(new("ukjend")));
        Standing.When(new MergeInto(new("9999"), In2020)).ShouldBeRefused(MunicipalityRefusals.UnknownMunicipality(new("9999")));
        Standing.When(new AssignToService(Fjell, Standing.Today.AddDays(1))).ShouldBeRefused(Refusals.InTheFuture("from"));
        Standing.When(new MergeInto(New, Standing.Today.AddDays(1))).ShouldBeRefused(Refusals.InTheFuture("from"));
        Empty.When(new AssignToService(Fjell, In2010)).ShouldBeRefused(Refusals.NotFound);
    }

    [Fact]
    public void A_merger_tells_the_successor_and_gives_nothing_a_new_key()
    {
        Served.When(new MergeInto(New, In2020)).ShouldBeEvents(new MunicipalityMerged(New, In2020));
        MunicipalityDecider.Decider.React(Served.Self, new MunicipalityMerged(New, In2020)).ShouldBe(
            [new AddressedCommand(MunicipalityDecider.Decider.In(People.Network, "4626"), new RecordPredecessor(new("1246"), In2020))]);
        Municipality.FactsOf(new("1246"), (Municipality)Merged.State).ShouldBe(new MunicipalityFacts(new("1246"), "Fjell", null, New));
    }

    [Fact]
    public void A_merged_one_takes_no_more_assignments_and_merges_no_more()
    {
        Merged.When(new AssignToService(Oygarden, In2020)).ShouldBeRefused(MunicipalityRefusals.MergedInto(New));
        Merged.When(new MergeInto(new("4601"), In2020)).ShouldBeRefused(MunicipalityRefusals.MergedInto(New));
        Merged.When(new MergeInto(New, In2020)).ShouldBeNothing();
    }

    [Fact]
    public void It_merges_neither_into_itself_nor_into_one_that_is_gone()
    {
        Served.When(new MergeInto(new("1246"), In2020)).ShouldBeRefused(MunicipalityRefusals.MergedIntoItself);
        Served.When(new MergeInto(new("4601"), In2020)).ShouldBeRefused(MunicipalityRefusals.SuccessorMergedInto(new("4699")));
    }

    [Fact]
    public void The_successor_records_each_predecessor_once_and_only_for_the_program()
    {
        var successor = Story.Of(MunicipalityDecider.Decider, "4626").Happened(new MunicipalityRegistered("Øygarden", "Vestland"));
        var record = new RecordPredecessor(new("1246"), In2020);
        successor.By(People.Program).When(record).ShouldBeEvents(new PredecessorRecorded(new("1246"), In2020));
        successor.By(People.Program).Happened(new PredecessorRecorded(new("1246"), In2020)).When(record).ShouldBeNothing();
        successor.By(People.Coordinator).When(record).ShouldBeRefused(Refusals.NotAllowed);
    }

    [Fact]
    public void Only_coordinator_and_program_register_and_assign()
    {
        foreach (var actor in People.OfEveryRole.Where(actor => actor != People.Coordinator && actor.Roles[0] != Domain.Access.Role.Program))
        {
            Empty.By(actor).When(new RegisterMunicipality("Fjell", "Hordaland")).ShouldBeRefused(Refusals.NotAllowed);
            Standing.By(actor).When(new AssignToService(Fjell, In2010)).ShouldBeRefused(Refusals.NotAllowed);
            Standing.By(actor).When(new MergeInto(New, In2020)).ShouldBeRefused(Refusals.NotAllowed);
        }
    }
}
