using LearningNetwork.Domain.Implementations;
using static LearningNetwork.Domain.Tests.Implementations.Followed;
using static LearningNetwork.Domain.Tests.SharingRequests.Cases;

namespace LearningNetwork.Domain.Tests.Implementations;

public sealed class ImprovementTests
{
    private static readonly LogAdaptation Shorter = new(Today, Text("Tre samtalar i staden for fire"), Text("Få saker"), true, ["Fire samtaler"]);
    private static readonly AdaptationLogged Logged = new(1, Today, Shorter.What.Ref, Shorter.Why.Ref, true, ["Fire samtaler"]);
    private static readonly SuggestionAdopted Adopted = new(1, Today.AddMonths(3), ResponsibleRole.TeamLeader);

    [Fact]
    public void An_adaptation_is_held_against_the_kernel()
    {
        Begun.When(Shorter).ShouldBeEvents(Logged);
        Begun.Happened(Logged).When(Shorter).ShouldBeNothing();
        Begun.When(Shorter with { Touches = [] }).ShouldBeEvents(Logged with { Touches = [] });
        Begun.When(Shorter with { Touches = ["Noko anna"] }).ShouldBeRefused(ImplementationRefusals.KernelPointUnknown("Noko anna"));
        Begun.When(Shorter with { On = Today.AddDays(1) }).ShouldBeRefused(Refusals.InTheFuture("on"));
        new Adaptation(Logged, null).TouchesKernel.ShouldBeTrue();
        new Adaptation(Logged with { Touches = [] }, null).TouchesKernel.ShouldBeFalse();
    }

    [Fact]
    public void An_improvement_goes_back_to_the_owners_once()
    {
        var logged = Begun.Happened(Logged);
        logged.When(new ProposeImprovement(1)).ShouldBeEvents(new ImprovementProposed(1, Today));
        logged.Happened(new ImprovementProposed(1, Today)).When(new ProposeImprovement(1)).ShouldBeNothing();
        logged.When(new ProposeImprovement(2)).ShouldBeRefused(ImplementationRefusals.AdaptationUnknown);
    }

    [Fact]
    public void A_suggestion_is_adopted_and_followed_to_done()
    {
        Begun.When(new AdoptSuggestion(1, Adopted.Due, Adopted.By)).ShouldBeEvents(Adopted);
        var adopted = Begun.Happened(Adopted);
        adopted.When(new AdoptSuggestion(1, Adopted.Due, Adopted.By)).ShouldBeNothing();
        adopted.When(new CloseSuggestion(1, true, Today, null)).ShouldBeEvents(new SuggestionClosed(1, true, Today, null));
        adopted.When(new CloseSuggestion(1, false, Today, null)).ShouldBeRefused(Refusals.Required("reason"));
        adopted.When(new CloseSuggestion(1, true, Today.AddDays(1), null)).ShouldBeRefused(Refusals.InTheFuture("on"));
        adopted.When(new CloseSuggestion(2, true, Today, null)).ShouldBeRefused(ImplementationRefusals.SuggestionNotAdopted);
        var done = adopted.Happened(new SuggestionClosed(1, true, Today, null));
        done.When(new CloseSuggestion(1, true, Today, null)).ShouldBeNothing();
        done.When(new AdoptSuggestion(1, Today.AddDays(9), ResponsibleRole.Adviser)).ShouldBeRefused(ImplementationRefusals.SuggestionClosed);
        adopted.Happened(new SuggestionClosed(1, false, Today, Text("Ikkje no").Ref)).When(new AdoptSuggestion(1, Adopted.Due, Adopted.By)).ShouldBeEvents(Adopted);
    }

    [Fact]
    public void Only_what_is_suggested_for_the_product_is_adopted_and_for_a_day_ahead()
    {
        Begun.When(new AdoptSuggestion(3, Today, ResponsibleRole.Adviser)).ShouldBeRefused(ImplementationRefusals.SuggestionUnknown);
        Begun.Knowing().When(new AdoptSuggestion(1, Today, ResponsibleRole.Adviser)).ShouldBeRefused(ImplementationRefusals.SuggestionUnknown);
        Begun.When(new AdoptSuggestion(1, Today.AddDays(-1), ResponsibleRole.Adviser)).ShouldBeRefused(ImplementationRefusals.DueNotAhead);
    }
}
