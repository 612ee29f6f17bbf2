using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Networks;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Domain.Tests.SharingRequests;
using static LearningNetwork.Domain.Products.ResourceLevel;
using static LearningNetwork.Domain.SharingRequests.RoutineStep;

namespace LearningNetwork.Domain.Tests.Networks;

public sealed class NetworkSettingsTests
{
    private static readonly NetworkTheme Parents = new("Følgje opp foreldre", [Island.FollowUpOfParents, Island.Reunification]);

    private static Story Vestland { get; } = Story.Of(NetworkDecider.Decider, People.Network.Value).By(People.Coordinator)
        .Happened(new NetworkFounded("Vestland", "nn", "Statsforvaltaren"));

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    [InlineData(20, true)]
    [InlineData(21, false)]
    public void The_smallest_group_lies_between_5_and_20(int services, bool accepted)
    {
        var decision = Vestland.Happened(new SettingsChanged(14, 8, SharingRoutine.UsualSteps)).When(new ChangeSettings(null, services));
        if (accepted)
            decision.ShouldBeEvents(new SettingsChanged(14, services, SharingRoutine.UsualSteps));
        else
            decision.ShouldBeRefused(NetworkRefusals.SmallestGroupOutOfRange);
    }

    [Fact]
    public void What_was_set_lower_once_counts_as_the_least_and_keeps_nothing_else_from_being_set() =>
        Vestland.Happened(new SettingsChanged(14, 3, SharingRoutine.UsualSteps)).When(new ChangeSettings(10)).ShouldBeEvents(new SettingsChanged(10, 5, SharingRoutine.UsualSteps));

    [Fact]
    public void What_is_not_named_stays_and_the_same_again_is_nothing()
    {
        var changed = Vestland.Happened(new SettingsChanged(21, 6, SharingRoutine.UsualSteps));
        changed.When(new ChangeSettings(null, 7)).ShouldBeEvents(new SettingsChanged(21, 7, SharingRoutine.UsualSteps));
        changed.When(new ChangeSettings(21, 6, SharingRoutine.UsualSteps)).ShouldBeNothing();
        changed.When(new ChangeSettings(null)).ShouldBeNothing();
    }

    [Fact]
    public void Steps_come_in_the_routines_order_each_once_and_taking_into_use_is_not_named() => Vestland
        .When(new ChangeSettings(null, null, [new(High, [SupportAgreement, Training, Plan, Plan]), new(Low, [InUse, Plan]), new(Moderate, [Plan, Introduction])]))
        .ShouldBeNothing();

    [Fact]
    public void Every_level_has_steps_of_its_own()
    {
        Refused("not_a_value", new(Low, [Plan]), new(Moderate, [Plan]));
        Refused("not_a_value", new(Low, [Plan]), new(Low, [Plan]), new(High, [Plan]));
        Refused("not_a_value", new(Low, [(RoutineStep)99]), new(Moderate, [Plan]), new(High, [Plan]));
        Refused("level_without_steps", new(Low, [InUse]), new(Moderate, [Plan]), new(High, [Plan]));
    }

    [Fact]
    public void A_case_goes_by_the_steps_of_its_network_and_keeps_those_it_was_opened_with()
    {
        ValueList<LevelSteps> own = [new(Low, [Plan]), new(Moderate, [Training, Plan]), new(High, [Training, Plan])];
        var settings = NetworkSettings.Usual with { Steps = own, AnswerDays = 30 };
        var facts = Cases.Known(Cases.Card).Select(known => known.Item1 is AboutNetwork about ? (about, new NetworkFacts(People.Network, "Vestland", "nn", settings)) : known).ToArray();

        var submitted = Cases.Empty.Knowing(facts).When(new SubmitRequest(null, null)).ShouldBeOfType<Decision.Accepted>().Events.Single().ShouldBeOfType<RequestSubmitted>();
        (submitted.Steps, submitted.AnswerBy).ShouldBe((ValueList.Of([Training, Plan, InUse]), Cases.Noon.AddDays(30)));

        var opened = Cases.Empty.Knowing(facts).Happened(Cases.Submitted).By(Cases.Owner);
        Accepted(opened, null).Steps.ShouldBe([Introduction, Plan, InUse], "those it was opened with");
        var open = Cases.Empty.Knowing(facts).Happened(Cases.Submitted with { Level = null, Steps = [] }).By(Cases.Owner);
        Accepted(open, Moderate).Steps.ShouldBe([Training, Plan, InUse], "the network's, for the level now stated");
    }

    [Fact]
    public void Priorities_and_challenges_are_stated_as_whole_lists()
    {
        var stated = new ThemesStated(ThemeKind.Priority, [Parents]);
        Vestland.When(new StateThemes(ThemeKind.Priority, [new(" Følgje opp foreldre ", [Island.Reunification, Island.FollowUpOfParents, Island.Reunification])])).ShouldBeEvents(stated);
        Vestland.Happened(stated).When(new StateThemes(ThemeKind.Priority, [Parents])).ShouldBeNothing();
        Vestland.Happened(stated).When(new StateThemes(ThemeKind.Challenge, [Parents])).ShouldBeEvents(stated with { Kind = ThemeKind.Challenge });
        Vestland.Happened(stated).When(new StateThemes(ThemeKind.Priority, [])).ShouldBeEvents(stated with { Themes = [] });
    }

    [Fact]
    public void A_theme_that_cannot_be_is_refused()
    {
        Vestland.When(new StateThemes(ThemeKind.Priority, [Parents with { Title = " " }])).ShouldBeRefused("required");
        Vestland.When(new StateThemes(ThemeKind.Priority, [Parents with { Title = "Ring 68 05 12 34" }])).ShouldBeRefused("personal_data");
        Vestland.When(new StateThemes(ThemeKind.Priority, [Parents with { Islands = [(Island)9] }])).ShouldBeRefused("not_a_value");
        Vestland.When(new StateThemes((ThemeKind)9, [Parents])).ShouldBeRefused("not_a_value");
        Vestland.When(new StateThemes(ThemeKind.Priority, Enumerable.Repeat(Parents, NetworkTheme.Most + 1).ToValueList())).ShouldBeRefused(NetworkRefusals.TooManyThemes);
    }

    [Fact]
    public void Only_the_coordinator_sets_them_and_the_program_loads_what_is_stated()
    {
        foreach (var actor in People.OfEveryRole.Where(actor => actor.Roles[0] is not (Role.Coordinator or Role.Program)))
            Vestland.By(actor).When(new StateThemes(ThemeKind.Priority, [Parents])).ShouldBeRefused(Refusals.NotAllowed);
        Vestland.By(People.Program).When(new StateThemes(ThemeKind.Priority, [Parents])).ShouldBeEvents(new ThemesStated(ThemeKind.Priority, [Parents]));
    }

    private static void Refused(string code, params ValueList<LevelSteps> levels) => Vestland.When(new ChangeSettings(null, null, levels)).ShouldBeRefused(code);

    private static RequestAccepted Accepted(Story story, ResourceLevel? level) =>
        story.When(new AcceptRequest(1, level, null)).ShouldBeOfType<Decision.Accepted>().Events.Single().ShouldBeOfType<RequestAccepted>();
}
