using FsCheck;
using FsCheck.Fluent;
using LearningNetwork.Domain.AnnualWheels;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.Tests.AnnualWheels;

/// <summary>Random lives of a wheel: all rules, owners that come and leave, proposals that pass, fail, lapse and come too late.</summary>
public sealed class WheelSequences
{
    private static readonly Gen<WheelActivity> Activities =
        from place in Gen.Choose(0, 2)
        from activity in RandomPlans.Activity(place, 3)
        from revision in Gen.Choose(1, 2)
        from title in Gens.Names
        select activity with { Title = title, Revision = revision, Prerequisites = place == 0 ? [] : activity.Prerequisites };

    private static readonly Gen<WheelActivity> Simple =
        from id in Gen.Elements("samling", "komite", "a0")
        from month in Gen.Choose(3, 5)
        from revision in Gen.Choose(1, 3)
        select (id == "komite" ? Wheels.Plan[1] : Wheels.Activity(id, Wheels.Every(new YearPart.Month(month)))) with { Revision = revision, Prerequisites = [] };

    private static readonly Gen<WheelChange> OfActivities = Gen.OneOf(
        Gen.OneOf(Activities, Simple).Select(activity => (WheelChange)new WheelChange.AddActivity(activity)),
        Gen.OneOf(Activities, Simple).Select(activity => (WheelChange)new WheelChange.ChangeActivity(activity)),
        Gen.Elements("samling", "komite", "a0", "a1").Select(id => (WheelChange)new WheelChange.RemoveActivity(new(id))));

    private static readonly Gen<WheelChange> Changes = Gen.Frequency(
        (4, OfActivities),
        (2, Gens.Names.Select(title => (WheelChange)new WheelChange.Rename(title))),
        (2, Gens.Values<PassingRule>().Select(rule => (WheelChange)new WheelChange.ChangeRule(rule))),
        (9, Gen.Elements(true, false).Select(shared => (WheelChange)new WheelChange.Share(shared))),
        (6, Gen.Elements<ServiceId>([.. Wheels.Services, Wheels.Bomlo, Wheels.Bomlo, new("ukjend")]).Select(service => (WheelChange)new WheelChange.InviteOwner(service))),
        (1, from edition in Gen.Choose(1, 3)
            from accepted in Gens.Some(OfActivities, 0, 2)
            select (WheelChange)new WheelChange.AdoptEdition(new("samlingar", edition), accepted)));

    private static readonly Gen<Command> ByOwners = Gen.Frequency(
        (8, from change in Changes from reason in Gens.MaybeNone(Gens.Texts) select (Command)new ProposeChange(change, reason)),
        (16, from number in Gen.Choose(1, 7) from yes in Gen.Frequency((3, Gen.Constant(true)), (1, Gen.Constant(false))) select (Command)new VoteOnProposal(number, yes)),
        (1, Gen.Choose(1, 6).Select(number => (Command)new TakeBackProposal(number))),
        (7, Gen.Constant<Command>(new JoinWheel())),
        (1, Gen.Constant<Command>(new DeclineInvitation())),
        (1, Gen.Constant<Command>(new LeaveWheel())),
        (4, from activity in Gen.Elements("samling", "komite", "a0")
            from year in Gen.Choose(2023, 2027)
            from state in Gens.Values<ProgressState>()
            from day in Gens.Maybe(Gens.Dates)
            from ticked in Gens.Some(Gen.Choose(0, 2))
            select (Command)new MarkProgress(new(activity), year, state, day, ticked)),
        (2, from activity in Gen.Elements("samling", "komite", "a0") from rules in Gens.Some(Gens.Values<ConductRule>()) select (Command)new MarkActivityConduct(new(activity), rules)));

    private static readonly Gen<Command> ByTheProgram = Gen.Frequency(
        (3, Gen.Choose(1, 6).Select(number => (Command)new LapseProposal(number))),
        (3, Gens.Dates.Select(on => (Command)new RemindResponsible(on))),
        (1, Gen.Constant<Command>(new TakeWheelAlong("Samlingar", Wheels.Bomlo, 2024, Wheels.Plan, null, new("samlingar"), []))));

    private static readonly Gen<Command> Starts =
        from plan in Gen.Frequency((6, Gen.Constant(Wheels.Plan)), (1, RandomPlans.Of(1, 3)))
        from rule in Gens.Values<PassingRule>()
        select (Command)(Wheels.Start with { Activities = plan, Rule = rule });

    private static readonly Gen<World> Worlds = Gen.Frequency((9, Gen.Constant(Wheels.Known)), (1, Gen.Constant(World.Empty)));

    private static readonly Gen<Actor> Leaders = Gen.Frequency(
        (5, Gen.Constant(People.LeaderOf(Wheels.Stord))), (5, Gen.Constant(People.LeaderOf(Wheels.Bomlo))), (1, Gen.Constant(People.LeaderOf(Wheels.Fitjar))), (1, Gens.Actors(People.LeaderOf(Wheels.Sveio))));

    /// <summary>Most of it within a season, so that proposals meet votes; some of it later, so that they lapse.</summary>
    private static readonly Gen<DateTimeOffset> Moments =
        from hours in Gen.Frequency((5, Gen.Choose(72, 2_000)), (1, Gen.Choose(72, 20_000)))
        select new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero).AddHours(hours);

    private static readonly Gen<Sent> Sent = Gen.Frequency(
        (2, from start in Starts from sent in By(Wheels.Stord, start, 0) select sent),
        (2, By(Wheels.Stord, Wheels.Propose(new WheelChange.InviteOwner(Wheels.Bomlo)), 1)),
        (2, By(Wheels.Bomlo, new JoinWheel(), 2)),
        (16, from command in ByOwners from actor in Leaders from at in Moments from world in Worlds select new Sent(command, actor, at, world)),
        (3, from command in ByTheProgram from actor in Gens.Actors(People.Program) from at in Moments from world in Worlds select new Sent(command, actor, at, world)));

    /// <summary>What makes a wheel that two own, in the first days, so that most lives have something to propose and vote on.</summary>
    private static Gen<Sent> By(ServiceId service, Command command, int day) =>
        from hours in Gen.Choose(0, 23)
        select new Sent(command, People.LeaderOf(service), new DateTimeOffset(2024, 1, 1 + day, hours, 0, 0, TimeSpan.Zero), Wheels.Known);

    private static readonly Sequences<AnnualWheel, WheelCommand, WheelEvent> Sequences =
        new(AnnualWheelDecider.Decider, AnnualWheelDecider.Decider.In(People.Network, "samlingar"), Sent);

    [Fact]
    public void Whatever_is_sent_a_wheel_holds() => Sequences.Hold(life =>
    {
        foreach (var (before, happened, after) in life.States.Zip(life.Log, life.States.Skip(1)))
        {
            if (after is not AnnualWheel.Running wheel)
                continue;
            wheel.Owners.Count.ShouldBeInRange(1, AnnualWheel.MostOwners);
            wheel.Owners.ShouldBeUnique();
            wheel.Owners.Intersect(wheel.Invited).ShouldBeEmpty();
            wheel.Progress.Select(one => (one.Service, one.Activity, one.Year)).ShouldBeUnique();
            wheel.Progress.ShouldAllBe(one => wheel.Owners.Contains(one.Service) && wheel.Activity(one.Activity) != null);
            wheel.Proposals.SelectMany(proposal => proposal.Votes).ShouldAllBe(vote => wheel.Owners.Contains(vote.Service), "a leaver's vote falls");
            wheel.Proposals.ShouldAllBe(proposal => proposal.Votes.Select(vote => vote.Service).Distinct().Count() == proposal.Votes.Count, "one vote each");
            PlanCheck.Wrong(wheel.Activities, wheel.As.FirstYear).ShouldBeNull("every plan that comes about fits together");
            if (before is AnnualWheel.Running was)
                Changed(was, (WheelEvent)happened, wheel);
        }
    });

    [Fact]
    public void Everything_about_a_wheel_can_happen() => Sequences.ReachEverything();

    /// <summary>What is shared changes by a proposal that has the yeses its rule needs, and by nothing else.</summary>
    private static void Changed(AnnualWheel.Running before, WheelEvent happened, AnnualWheel.Running after)
    {
        if (happened is ProposalPassed passed)
        {
            var proposal = before.Proposal(passed.Number).ShouldNotBeNull();
            proposal.Yes.ShouldBeGreaterThanOrEqualTo(before.Rule switch { PassingRule.Any => 1, PassingRule.All => before.Owners.Count, _ => (before.Owners.Count / 2) + 1 });
            proposal.LapsesAt.ShouldBeGreaterThan(passed.At);
            return;
        }

        (after.Title, after.Rule, after.Shared, after.Template, after.Activities).ShouldBe((before.Title, before.Rule, before.Shared, before.Template, before.Activities));
        if (happened is not OwnerJoined)
            after.Owners.ShouldBeSubsetOf(before.Owners);
    }
}
