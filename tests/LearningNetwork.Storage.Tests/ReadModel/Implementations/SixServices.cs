using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Implementations;
using LearningNetwork.Domain.ImplementationSupports;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Services;
using LearningNetwork.Storage.Tests.Counter;

namespace LearningNetwork.Storage.Tests.ReadModel.Implementations;

/// <summary>Six services bring a model into use, and one of them a card too; five have counted, and all six have measured what came of the model.</summary>
public sealed class SixServices : IArrangement
{
    public static readonly string[] Names = ["askoy", "bomlo", "fitjar", "gulen", "kvam", "stord"];

    public static readonly DateOnly Start = new(2024, 1, 2);

    public static async Task Arrange(SmallNetwork network)
    {
        foreach (var (index, name) in Names.Index())
            await network.Service(name, name.ToUpperInvariant(), ($"46{index + 10}", name));
        await network.Project("p3", "P3", "Saman", "askoy");
        foreach (var product in (string[])["kort", "modell"])
        {
            await network.Product(product, product, ["p3"]);
            await network.Contact(product, "askoy");
            await network.Review(product, Recommendation.Two, ResourceLevel.High);
        }

        await network.Do(ImplementationSupportDecider.Decider, "modell", new DescribeSupport(TrainingProgramme.Usual, [], ["Handbok"], 8, "test"));
        await network.Do(ImplementationSupportDecider.Decider, "modell", new StateSuggestions([new(1, "Øv", "Betre")], "test"));
        foreach (var (index, name) in Names.Index())
        {
            await Say(network, "modell", name, new ExploreProduct());
            await Say(network, "modell", name, new SetStage(Stage.Started, Start.AddMonths(index), ResponsibleRole.TeamLeader, null));
            if (index > 0)
            {
                await Say(network, "modell", name, new CountStaff(Start.AddMonths(6), 4, Math.Min(index, 4)));
                await Say(network, "modell", name, new CountPractice(Start.AddMonths(6), index, index * 8));
            }

            await Say(network, "modell", name, new PlanEvaluation(TestStore.Note("Kjem fleire?"), "Del", BetterWhen.Higher, ResponsibleRole.Adviser, Start));
            await Say(network, "modell", name, new MeasureIndicator(MeasuringPoint.Baseline, Start.AddDays(-1), 10));
            await Say(network, "modell", name, new MeasureIndicator(MeasuringPoint.SixMonths, Start.AddMonths(6), index % 3 == 0 ? 5 : index % 3 == 1 ? 10 : 20));
        }

        await Say(network, "modell", "kvam", new SetStage(Stage.InOperation, Start.AddMonths(8), ResponsibleRole.TeamLeader, null));
        await Say(network, "modell", "kvam", new MakePlan(Start.AddMonths(18), 3));
        await Say(network, "modell", "kvam", new AskForSupport(TestStore.Note("Vi treng hjelp")));
        await Say(network, "modell", "kvam", new LogAdaptation(Start.AddMonths(7), TestStore.Note("Kortare"), TestStore.Note("Ønske"), true, []));
        await Say(network, "kort", "kvam", new ExploreProduct());
    }

    public static Task Say(SmallNetwork network, string product, string service, ImplementationCommand command) => network.Do(
        ImplementationDecider.Decider, $"{product}.{service}", command, new Actor(new PersonId("leader"), network.Id, [Role.ServiceLeader], new ServiceId(service), []));
}
