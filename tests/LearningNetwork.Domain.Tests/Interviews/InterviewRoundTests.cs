using FsCheck;
using FsCheck.Fluent;
using LearningNetwork.Domain.Interviews;
using LearningNetwork.Domain.Products;
using static LearningNetwork.Domain.Tests.SharingRequests.Cases;

namespace LearningNetwork.Domain.Tests.Interviews;

public sealed class InterviewRoundTests
{
    private static readonly HoldInterviews Round = new(
        "Første runde", new(2023, 11, 1), new(2023, 11, 30), 9, [new(InformantKind.Employees, 37, null), new(InformantKind.UnitLeaders, 3, 3), new(InformantKind.TeamLeaders, 3, 3)], "002");

    private static readonly InterviewsHeld WasHeld = new(Round.Title, Round.From, Round.To, 9, Round.Informants, [P3], "002");

    private static readonly RecordFinding Time = new(Voice.Employees, 20, Text("Det er lite tid til å øve"), null);

    private static readonly Story Before = Story.Of(InterviewRoundDecider.Decider, "mal.2023-11").By(Owner)
        .Knowing((new AboutProduct(Card.Id), Card with { Owners = [P3] }));

    private static readonly Story Held = Before.Happened(WasHeld);

    [Fact]
    public void An_owners_lead_or_the_working_group_writes_a_round_down_once()
    {
        Before.When(Round).ShouldBeEvents(WasHeld);
        Before.By(People.WorkingGroup).When(Round).ShouldBeEvents(WasHeld);
        Held.When(Round).ShouldBeNothing();
        Before.By(People.LeadOf(P4)).When(Round).ShouldBeRefused(Refusals.NotAllowed);
        foreach (var actor in (Actor[])[People.Coordinator, People.Reader, People.LeaderOf(Voss)])
            Before.By(actor).When(Round).ShouldBeRefused(Refusals.NotAllowed);
    }

    [Fact]
    public void A_round_that_cannot_be_is_refused()
    {
        Before.When(Round with { To = new(2024, 3, 2) }).ShouldBeRefused(Refusals.InTheFuture("to"));
        Before.When(Round with { From = new(2023, 12, 1), To = new(2023, 12, 2) }).ShouldBeRefused(InterviewRefusals.OutsideItsMonth);
        Before.When(Round with { To = new(2023, 10, 2) }).ShouldBeRefused(InterviewRefusals.OutsideItsMonth);
        Before.When(Round with { Informants = [] }).ShouldBeRefused("not_a_value");
        Before.When(Round with { Informants = [new(InformantKind.Youth, 0, null)] }).ShouldBeRefused("not_a_value");
        Before.When(Round with { Informants = [new(InformantKind.Youth, 2, 3)] }).ShouldBeRefused("not_a_value");
        Before.When(Round with { Title = "Ring 68 05 12 34" }).ShouldBeRefused("personal_data");
        Before.Knowing().When(Round).ShouldBeRefused(Refusals.NotFound);
    }

    [Fact]
    public void No_more_have_said_it_than_were_asked()
    {
        Held.When(Time).ShouldBeEvents(new FindingRecorded(1, Voice.Employees, 20, Time.Text.Ref, null));
        Held.When(Time with { Said = 37 }).ShouldBeOfType<Decision.Accepted>();
        Held.When(Time with { Said = 38 }).ShouldBeRefused(InterviewRefusals.MoreThanAsked(38, 37));
        Held.When(Time with { Voice = Voice.Leaders, Said = 6 }).ShouldBeOfType<Decision.Accepted>();
        Held.When(Time with { Voice = Voice.Leaders, Said = 7 }).ShouldBeRefused(InterviewRefusals.MoreThanAsked(7, 6));
        Held.When(Time with { Voice = Voice.Youth, Said = 1 }).ShouldBeRefused(InterviewRefusals.MoreThanAsked(1, 0));
        Held.When(Time with { Said = 0 }).ShouldBeRefused(Refusals.NotAValue("said"));
        Held.Happened(new FindingRecorded(1, Voice.Employees, 20, Time.Text.Ref, null)).When(Round with { Informants = [new(InformantKind.Employees, 19, null)] })
            .ShouldBeRefused(InterviewRefusals.AskedBelowSaid(20));
    }

    [Fact]
    public void A_finding_is_tied_to_a_service_only_with_its_consent_and_as_long_as_it_holds()
    {
        var tied = Time with { Service = Voss };
        Held.When(tied).ShouldBeRefused(InterviewRefusals.ServiceHasNotConsented);
        Held.By(People.LeaderOf(Voss)).When(new GiveConsent()).ShouldBeEvents(new ConsentGiven(Voss));
        var consented = Held.Happened(new ConsentGiven(Voss));
        consented.By(People.LeaderOf(Voss)).When(new GiveConsent()).ShouldBeNothing();
        consented.When(tied).ShouldBeEvents(new FindingRecorded(1, Voice.Employees, 20, Time.Text.Ref, Voss));
        consented.When(tied with { Service = Bergen }).ShouldBeRefused(InterviewRefusals.ServiceHasNotConsented);
        var withdrawn = (InterviewRound.Held)consented.Happened(new FindingRecorded(1, Voice.Employees, 20, Time.Text.Ref, Voss), new ConsentWithdrawn(Voss)).State;
        withdrawn.Findings.ShouldHaveSingleItem().Service.ShouldBeNull();
        foreach (var actor in (Actor[])[Owner, People.Coordinator, People.WorkingGroup])
            Held.By(actor).When(new GiveConsent()).ShouldBeRefused(Refusals.NotAllowed);
    }

    [Fact]
    public void A_finding_can_be_taken_out_again()
    {
        var found = Held.Happened(new FindingRecorded(1, Voice.Employees, 20, Time.Text.Ref, null));
        found.When(new WithdrawFinding(1)).ShouldBeEvents(new FindingWithdrawn(1));
        found.When(new WithdrawFinding(2)).ShouldBeRefused(InterviewRefusals.FindingUnknown);
        found.Happened(new FindingWithdrawn(1)).When(new WithdrawFinding(1)).ShouldBeNothing();
        Before.When(new WithdrawFinding(1)).ShouldBeRefused(InterviewRefusals.RoundUnknown);
    }

    [Fact]
    public void A_rounds_id_is_its_product_and_its_month()
    {
        InterviewRoundId.Parse("grunnmodellen.2023-11").ShouldBe(new InterviewRoundId(new ProductId("grunnmodellen"), 2023, 11));
        foreach (var wrong in (string?[])["grunnmodellen", "grunnmodellen.2023-13", "grunnmodellen.11-2023", "grunnmodellen.2023-1", "a.b.2023-11", "", null])
            InterviewRoundId.Parse(wrong).ShouldBeNull();
    }

    private static readonly Gen<InformantCount> Informants =
        from kind in Gens.Values<InformantKind>() from people in Gen.Choose(0, 9) from interviews in Gens.Maybe(Gen.Choose(1, 4)) select new InformantCount(kind, people, interviews);

    private static readonly Gen<Command> Commands = Gen.Frequency(
        (3, from title in Gens.Names
            from day in Gen.Choose(1, 28)
            from more in Gen.Choose(-1, 40)
            from services in Gen.Choose(0, 9)
            from some in Gens.Some(Informants)
            select (Command)new HoldInterviews(title, new(2023, 11, day), new DateOnly(2023, 11, day).AddDays(more), services, some, "002")),
        (3, from voice in Gens.Values<Voice>()
            from said in Gen.Choose(0, 9)
            from text in Gens.Texts
            from service in Gens.Maybe(Gen.Elements(Voss, Bergen))
            select (Command)new RecordFinding(voice, said, text, service)),
        (1, Gen.Choose(0, 4).Select(number => (Command)new WithdrawFinding(number))),
        (1, Gen.Elements<Command>(new GiveConsent(), new WithdrawConsent())));

    private static readonly Sequences<InterviewRound, InterviewCommand, InterviewEvent> Sequences = new(
        InterviewRoundDecider.Decider,
        Before.Self,
        Gens.Sent(Commands, Gens.Actors(Owner, Owner, People.WorkingGroup, People.LeaderOf(Voss)), Gen.Constant(new World("known", question => question is AboutProduct ? Card with { Owners = [P3] } : null))));

    [Fact]
    public void Whatever_is_sent_nothing_is_said_by_more_than_were_asked_or_tied_without_consent() => Sequences.Hold(life =>
    {
        if (life.State is not InterviewRound.Held held)
            return;
        foreach (var finding in held.Findings.Where(finding => !finding.Withdrawn))
        {
            finding.As.Said.ShouldBeInRange(1, held.As.Informants.Asked(finding.As.Voice));
            if (finding.Service is { } service)
                held.Consents.ShouldContain(service);
        }
    });

    [Fact]
    public void Everything_about_interviews_can_happen() => Sequences.ReachEverything();
}
