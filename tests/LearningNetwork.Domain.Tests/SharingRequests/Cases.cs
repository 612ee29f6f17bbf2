using LearningNetwork.Domain.Networks;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.Services;
using LearningNetwork.Domain.SharingRequests;

namespace LearningNetwork.Domain.Tests.SharingRequests;

/// <summary>A product, a service that asks for it, those who answer, and what they fill in.</summary>
internal static class Cases
{
    public static readonly ServiceId Voss = new("voss-herad");
    public static readonly ServiceId Bergen = new("bergen");
    public static readonly ProjectId P3 = new("p3");
    public static readonly ProjectId P4 = new("p4");
    public static readonly Actor Asker = People.LeaderOf(Voss);
    public static readonly Actor Owner = People.LeadOf(P3);
    public static readonly DateTimeOffset Noon = new(2024, 3, 1, 12, 0, 0, TimeSpan.Zero);

    public static readonly ProductFacts Card = new(
        new ProductId("mal"), "Mal", Recommendation.Two, ResourceLevel.Moderate, [P3, P4], [Bergen], HasContact: true, Assessed: true, OwnSteps: []);

    public static readonly Story Empty = Story.Of(SharingRequestDecider.Decider, "mal.voss-herad").By(Asker).Knowing(Known(Card));

    public static readonly RequestSubmitted Submitted = new(
        1, Noon, Card.Id, Voss, [P3, P4], Handling.OwnerAnswers, Recommendation.Two, ResourceLevel.Moderate,
        [RoutineStep.Introduction, RoutineStep.Plan, RoutineStep.InUse], null, Noon.AddDays(14));

    public static readonly RequestAccepted Accepted = new(1, Noon, ResourceLevel.Moderate, Submitted.Steps, null);

    public static readonly ValueList<StepInput> Held = [Plain("date", "2024-02-20"), Plain("form", "digital")];

    public static readonly ValueList<StepInput> Plan =
    [
        Plain("responsibleRole", "teamLeader"), Plain("startDate", "2024-04-01"), Plain("hoursPerWeek", "7.5"),
        Plain("competenceKeeper", "adviser"), Plain("evaluationDate", "2024-10-01"),
    ];

    public static readonly ValueList<StepInput> Used = [Plain("date", "2024-03-01")];

    public static (Question, object?)[] Known(ProductFacts? product) =>
    [
        (new AboutProduct(Card.Id), product),
        (new AboutService(Voss), new ServiceFacts(Voss, "Barnevernstenesta i Voss herad")),
        (new AboutNetwork(), new NetworkFacts(People.Network, "Vestland", "nn", NetworkSettings.Usual)),
    ];

    public static StepInput Plain(string name, string value) => new(name, value, null);

    public static WrittenText Text(string body) => WrittenText.Write("reason", body, "nn", new TextSeed("t1", "s1")).Text!;

    public static StepPartDone Did(RoutineStep step, Side by, ValueList<StepInput> inputs) =>
        new(1, Noon, step, by, inputs.Select(input => new StepValue(input.Name, input.Plain, null)).ToValueList());

    public static Story InUse() => Empty.Happened(
        Submitted, Accepted, Did(RoutineStep.Introduction, Side.Giver, Held), Did(RoutineStep.Introduction, Side.Receiver, []),
        Did(RoutineStep.Plan, Side.Receiver, Plan), Did(RoutineStep.InUse, Side.Receiver, Used));
}
