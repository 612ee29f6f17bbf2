using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.AnnualWheels;
using static LearningNetwork.Domain.Tests.AnnualWheels.Wheels;

namespace LearningNetwork.Domain.Tests.AnnualWheels;

public sealed class WheelDeciderTests
{
    private static readonly WheelActivity Later = Plan[0] with { Timing = Every(new YearPart.Month(4)) };

    [Fact]
    public void A_services_leader_starts_a_wheel_for_the_own_service()
    {
        var story = Story.Of(AnnualWheelDecider.Decider, "samlingar") with { World = Known };
        story.By(People.LeaderOf(Stord)).When(Start).ShouldBeEvents(Started with { At = Noon });
        story.By(People.LeaderOf(Bomlo)).When(Start).ShouldBeRefused(Refusals.NotAllowed);
        story.By(People.With(Role.ServiceWorker) with { Service = Stord }).When(Start).ShouldBeRefused(Refusals.NotAllowed);
        story.By(People.Coordinator).When(Start).ShouldBeRefused(Refusals.NotAllowed);
        story.By(People.LeaderOf(Stord)).When(Start with { Activities = [Activity("a", null, After("a"))] }).ShouldBeRefused("wheel_circle");
        story.By(People.LeaderOf(Stord)).Happened(Started).When(Start).ShouldBeNothing();
        story.By(People.LeaderOf(Stord)).Happened(Started).When(Start with { Title = "Noko anna" }).ShouldBeRefused(Refusals.AlreadyExists);
    }

    [Theory]
    [InlineData(PassingRule.Any, 3, 1)]
    [InlineData(PassingRule.Majority, 1, 1)]
    [InlineData(PassingRule.Majority, 2, 2)]
    [InlineData(PassingRule.Majority, 3, 2)]
    [InlineData(PassingRule.Majority, 4, 3)]
    [InlineData(PassingRule.All, 4, 4)]
    public void A_rule_needs_so_many_yeses(PassingRule rule, int owners, int yeses) => rule.Needed(owners).ShouldBe(yeses);

    [Fact]
    public void An_owner_alone_changes_at_once()
    {
        var decided = OwnedBy(PassingRule.All).When(Propose(new WheelChange.ChangeActivity(Later)));
        decided.ShouldBeEvents(new ProposalMade(1, Stord, new WheelChange.ChangeActivity(Later, Plan[0]), null, Noon.AddDays(30), Noon), new ProposalPassed(1, Noon));
    }

    [Fact]
    public void More_than_half_pass_a_proposal_and_as_many_noes_reject_it()
    {
        var renamed = OwnedBy(PassingRule.Majority, Bomlo, Fitjar).Happened(Made(new WheelChange.Rename("Nytt namn", "Samlingar")));
        renamed.By(People.LeaderOf(Bomlo)).When(new VoteOnProposal(1, true)).ShouldBeEvents(new VoteCast(1, Bomlo, true, Noon), new ProposalPassed(1, Noon));
        var no = renamed.Happened(new VoteCast(1, Bomlo, false, Noon));
        no.By(People.LeaderOf(Bomlo)).When(new VoteOnProposal(1, false)).ShouldBeNothing();
        no.By(People.LeaderOf(Fitjar)).When(new VoteOnProposal(1, false)).ShouldBeEvents(new VoteCast(1, Fitjar, false, Noon), new ProposalRejected(1, Noon));
        no.By(People.LeaderOf(Sveio)).When(new VoteOnProposal(1, true)).ShouldBeRefused(WheelRefusals.WheelUnknown);
        renamed.By(People.LeaderOf(Bomlo)).When(new VoteOnProposal(2, true)).ShouldBeRefused(WheelRefusals.ProposalClosed);
    }

    [Fact]
    public void A_proposal_lapses_after_thirty_days_and_its_maker_can_take_it_back()
    {
        var open = OwnedBy(PassingRule.All, Bomlo).Happened(Made(new WheelChange.Rename("Nytt", "Samlingar")));
        var deadline = AnnualWheelDecider.Decider.Deadlines(open.State).Single(one => one.Name == "lapse-1");
        (deadline.Due, deadline.Command).ShouldBe((Noon.AddDays(30), (Command)new LapseProposal(1)));
        open.By(People.Program).When(new LapseProposal(1)).ShouldBeNothing();
        open.By(People.Program).On(open.Today.AddDays(30)).When(new LapseProposal(1)).ShouldBeEvents(new ProposalLapsed(1, Noon.AddDays(30)));
        open.On(open.Today.AddDays(30)).By(People.LeaderOf(Bomlo)).When(new VoteOnProposal(1, true)).ShouldBeRefused(WheelRefusals.ProposalClosed);
        open.When(new LapseProposal(1)).ShouldBeRefused(Refusals.NotAllowed);
        open.By(People.LeaderOf(Bomlo)).When(new TakeBackProposal(1)).ShouldBeRefused(WheelRefusals.NotYourProposal);
        open.When(new TakeBackProposal(1)).ShouldBeEvents(new ProposalTakenBack(1, Noon));
    }

    [Fact]
    public void A_leavers_vote_falls_and_what_then_has_enough_passes()
    {
        var all = OwnedBy(PassingRule.All, Bomlo, Fitjar).Happened(Made(new WheelChange.Rename("Nytt", "Samlingar")), new VoteCast(1, Bomlo, true, Noon));
        var copy = new WheelId("samlingar").CopyFor(Fitjar, Noon);
        var left = new OwnerLeft(Fitjar, copy, "Samlingar", 2024, Plan, Start.Template, [], Noon);
        all.By(People.LeaderOf(Fitjar)).When(new LeaveWheel()).ShouldBeEvents(left, new ProposalPassed(1, Noon));
        var majority = OwnedBy(PassingRule.Majority, Bomlo, Fitjar, Sveio).Happened(Made(new WheelChange.Rename("Nytt", "Samlingar")), new VoteCast(1, Bomlo, true, Noon));
        majority.By(People.LeaderOf(Bomlo)).When(new LeaveWheel()).ShouldBeOfType<Decision.Accepted>().Events.Count.ShouldBe(1, "one yes of three is not enough");
    }

    [Fact]
    public void Who_leaves_takes_a_copy_along_with_what_was_done()
    {
        var done = new OwnProgress(Bomlo, new("samling"), 2024, ProgressState.Done, new(2024, 3, 12), [0]);
        var story = OwnedBy(PassingRule.Any, Bomlo).Happened(new ProgressMarked(done, Noon), new ProgressMarked(done with { Service = Stord }, Noon));
        var left = story.By(People.LeaderOf(Bomlo)).When(new LeaveWheel()).ShouldBeOfType<Decision.Accepted>().Events.ShouldHaveSingleItem().ShouldBeOfType<OwnerLeft>();
        var asked = AnnualWheelDecider.Decider.React(story.Self, left).ShouldHaveSingleItem();

        var copy = Story.Of(AnnualWheelDecider.Decider, left.Copy.Value).By(People.Program);
        asked.To.ShouldBe(copy.Self);
        var started = copy.When(asked.Command).ShouldBeOfType<Decision.Accepted>().Events.ShouldHaveSingleItem().ShouldBeOfType<WheelStarted>();
        (started.Owner, started.CopyOf, started.Activities, started.Progress).ShouldBe((Bomlo, new WheelId("samlingar"), Plan, [done]));
        ((AnnualWheel.Running)story.Happened(left).State).Progress.ShouldBe([done with { Service = Stord }]);
        OwnedBy(PassingRule.Any).When(new LeaveWheel()).ShouldBeEvents(new WheelEnded(Stord, Noon));
    }

    [Fact]
    public void An_owner_marks_an_activity_with_rules_of_conduct_and_the_marks_go_with_it()
    {
        var story = OwnedBy(PassingRule.Any, Bomlo);
        var mark = new MarkActivityConduct(new("samling"), [ConductRule.Cooperation, ConductRule.ChildsVoice, ConductRule.ChildsVoice]);
        var marked = new ActivityConductMarked(Stord, new("samling"), [ConductRule.ChildsVoice, ConductRule.Cooperation], Noon);
        story.When(mark).ShouldBeEvents(marked);
        story.Happened(marked).When(mark).ShouldBeNothing();
        story.Happened(marked).When(mark with { Rules = [] }).ShouldBeEvents(marked with { Rules = [] });
        story.When(mark with { Rules = [] }).ShouldBeNothing();
        story.When(mark with { Rules = [(ConductRule)9] }).ShouldBeRefused(Refusals.NotAValue("rules"));
        story.When(mark with { Activity = new("borte") }).ShouldBeRefused(WheelRefusals.ActivityGone);
        story.By(People.LeaderOf(Sveio)).When(mark).ShouldBeRefused(WheelRefusals.WheelUnknown);

        var without = story.Happened(marked, Made(new WheelChange.RemoveActivity(new("samling"))), new ProposalPassed(1, Noon));
        ((AnnualWheel.Running)without.State).Conduct.ShouldBeEmpty();
    }

    [Fact]
    public void Own_progress_has_its_date_inside_the_shared_window()
    {
        var story = OwnedBy(PassingRule.Any, Bomlo);
        var mark = new MarkProgress(new("samling"), 2025, ProgressState.UnderWay, new(2025, 3, 31), [1, 0, 1]);
        var marked = new ProgressMarked(new(Stord, new("samling"), 2025, ProgressState.UnderWay, new(2025, 3, 31), [0, 1]), Noon);
        story.When(mark).ShouldBeEvents(marked);
        story.Happened(marked).When(mark).ShouldBeNothing();
        story.When(mark with { On = new(2025, 4, 1) }).ShouldBeRefused(WheelRefusals.OutsideWindow(new(new(2025, 3, 1), new(2025, 3, 31))));
        story.When(mark with { Year = 2023 }).ShouldBeRefused(WheelRefusals.NotInThatYear);
        story.When(mark with { Ticked = [2] }).ShouldBeRefused(Refusals.NotAValue("ticked"));
        story.When(mark with { Activity = new("borte") }).ShouldBeRefused(WheelRefusals.ActivityGone);
        story.By(People.LeaderOf(Sveio)).When(mark).ShouldBeRefused(WheelRefusals.WheelUnknown);

        var moved = story.Happened(marked, new ProgressMarked(marked.Progress with { Service = Bomlo, State = ProgressState.Done }, Noon), Made(new WheelChange.ChangeActivity(Later, Plan[0])), new ProposalPassed(1, Noon));
        ((AnnualWheel.Running)moved.State).Progress.Select(one => one.On).ShouldBe([null, new(2025, 3, 31)], "a date outside the window that moved falls, unless it is done");
    }

    [Fact]
    public void Two_changes_of_different_things_both_hold_and_of_the_same_thing_the_second_is_told_of()
    {
        var story = OwnedBy(PassingRule.All, Bomlo);
        var title = Plan[0] with { Title = "Stor samling" };
        var both = story.Happened(Made(new WheelChange.ChangeActivity(Later, Plan[0])), Made(new WheelChange.ChangeActivity(title, Plan[0])) with { Number = 2 });
        var first = both.By(People.LeaderOf(Bomlo)).Happened(new VoteCast(1, Bomlo, true, Noon), new ProposalPassed(1, Noon));
        first.When(new VoteOnProposal(2, true)).ShouldBeEvents(new VoteCast(2, Bomlo, true, Noon), new ProposalPassed(2, Noon));
        ((AnnualWheel.Running)first.Happened(new VoteCast(2, Bomlo, true, Noon), new ProposalPassed(2, Noon)).State).Activity(new("samling"))
            .ShouldBe(Later with { Title = "Stor samling", Revision = 3 });

        var same = story.Happened(Made(new WheelChange.ChangeActivity(Later, Plan[0])), Made(new WheelChange.ChangeActivity(Later with { Timing = Every(new YearPart.Month(5)) }, Plan[0])) with { Number = 2 })
            .Happened(new VoteCast(1, Bomlo, true, Noon), new ProposalPassed(1, Noon));
        same.By(People.LeaderOf(Bomlo)).When(new VoteOnProposal(2, true)).ShouldBeEvents(new VoteCast(2, Bomlo, true, Noon), new ProposalOvertaken(2, Noon));
        same.When(Propose(new WheelChange.ChangeActivity(Plan[0] with { Title = "Anna" }))).ShouldBeRefused("wheel_activity_changed");
    }

    [Fact]
    public void A_proposal_to_something_gone_or_needed_is_refused()
    {
        var story = OwnedBy(PassingRule.Any);
        story.When(Propose(new WheelChange.ChangeActivity(Later with { Id = new("borte") }))).ShouldBeRefused(WheelRefusals.ActivityGone);
        story.When(Propose(new WheelChange.RemoveActivity(new("borte")))).ShouldBeRefused(WheelRefusals.ActivityGone);
        story.When(Propose(new WheelChange.RemoveActivity(new("samling")))).ShouldBeRefused(WheelRefusals.ActivityNeeded("Aktivitet samling", "Aktivitet komite"));
        story.When(Propose(new WheelChange.AddActivity(Plan[0] with { Title = "Anna" }))).ShouldBeRefused("wheel_activity_exists");
        story.When(Propose(new WheelChange.AddActivity(Activity("ny") with { Title = "Ring 22 22 55 55" }))).ShouldBeRefused("personal_data");
        story.When(Propose(new WheelChange.InviteOwner(new("ukjend")))).ShouldBeRefused(WheelRefusals.ServiceUnknown);
        story.When(Propose(new WheelChange.InviteOwner(Stord))).ShouldBeRefused(WheelRefusals.AlreadyOwner);
    }

    [Fact]
    public void Whoever_is_invited_joins_by_itself_or_declines()
    {
        var invited = OwnedBy(PassingRule.Any).Happened(Made(new WheelChange.InviteOwner(Bomlo)), new ProposalPassed(1, Noon)).By(People.LeaderOf(Bomlo));
        invited.When(Propose(new WheelChange.Rename("Nytt"))).ShouldBeRefused(WheelRefusals.WheelUnknown);
        invited.When(new JoinWheel()).ShouldBeEvents(new OwnerJoined(Bomlo, Noon));
        invited.When(new DeclineInvitation()).ShouldBeEvents(new InvitationDeclined(Bomlo, Noon));
        invited.Happened(new OwnerJoined(Bomlo, Noon)).When(new JoinWheel()).ShouldBeNothing();
        invited.By(People.LeaderOf(Fitjar)).When(new JoinWheel()).ShouldBeRefused(WheelRefusals.WheelUnknown);
    }

    [Fact]
    public void A_newer_edition_is_adopted_and_an_older_one_is_refused()
    {
        var story = OwnedBy(PassingRule.Any);
        var adopt = new WheelChange.AdoptEdition(new("samlingar", 2), [new WheelChange.ChangeActivity(Later), new WheelChange.AddActivity(Activity("ny"))]);
        var decided = story.When(Propose(adopt)).ShouldBeOfType<Decision.Accepted>().Events.Cast<WheelEvent>().ToArray();
        decided.Length.ShouldBe(2);
        var wheel = (AnnualWheel.Running)story.Happened(decided).State;
        (wheel.Template, wheel.Activities.Count, wheel.Activity(new("samling"))!.Timing).ShouldBe((new("samlingar", 2), 3, Later.Timing));
        story.When(Propose(adopt with { Edition = new("samlingar", 1) })).ShouldBeRefused(WheelRefusals.EditionIsOlder);
        story.When(Propose(adopt with { Edition = new("anna", 2) })).ShouldBeRefused(WheelRefusals.OtherTemplate);
        story.When(Propose(adopt with { Accepted = [new WheelChange.Rename("x")] })).ShouldBeRefused(Refusals.NotAValue("accepted"));
    }

    [Fact]
    public void Those_responsible_are_reminded_of_what_begins_what_is_soon_due_and_what_is_late()
    {
        var story = OwnedBy(PassingRule.Any, Bomlo).By(People.Program);
        var next = AnnualWheelDecider.Decider.Deadlines(story.State).Single();
        next.Command.ShouldBe(new RemindResponsible(new(2024, 3, 1)));
        Reminded(story, 2024, 3, 1).ShouldBe([new(new("samling"), 2024, ReminderKind.Begins, [Stord, Bomlo])]);
        var done = story.Happened(new ResponsibleReminded(new(2024, 3, 1), [], Noon), new ProgressMarked(new(Stord, new("samling"), 2024, ProgressState.Done, null, []), Noon));
        Reminded(done, 2024, 3, 20).ShouldBe([new(new("samling"), 2024, ReminderKind.SoonDue, [Bomlo])]); // Maundy Thursday is the 28th: due on the 27th
        Reminded(done.Happened(new ResponsibleReminded(new(2024, 3, 20), [], Noon)), 2024, 3, 28).ShouldBe([new(new("samling"), 2024, ReminderKind.Late, [Bomlo])]);
        Reminded(done, 2024, 6, 1).ShouldBeEmpty("what is older than a fortnight is passed over");
        story.When(new RemindResponsible(new(2024, 3, 2))).ShouldBeNothing();
        story.By(People.LeaderOf(Stord)).When(new RemindResponsible(new(2024, 3, 1))).ShouldBeRefused(Refusals.NotAllowed);
    }

    private static ValueList<Reminder> Reminded(Story story, int year, int month, int day) => story.On(new(year, month, day)).When(new RemindResponsible(new(year, month, day)))
        .ShouldBeOfType<Decision.Accepted>().Events.ShouldHaveSingleItem().ShouldBeOfType<ResponsibleReminded>().Reminders;

    private static ProposalMade Made(WheelChange change) => new(1, Stord, change, null, Noon.AddDays(30), Noon);
}
