using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Cohorts;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Services;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Storage.ReadModel;
using LearningNetwork.Storage.Tests.Counter;

namespace LearningNetwork.Storage.Tests.ReadModel.Cohorts;

/// <summary>Three services queue for a model, of which two come into a cohort and one of them sends people; two ask an owner, one waits for what is being made.</summary>
public sealed class SomeQueue : IArrangement
{
    public static readonly CohortId First = new(new("modell"), 1);

    public static async Task Arrange(SmallNetwork network)
    {
        foreach (var (id, number) in ((string, string)[])[("kvam", "4622"), ("stord", "4614"), ("sveio", "4612"), ("oygarden", "4626")])
            await network.Service(id, id.ToUpperInvariant(), (number, id));
        await network.Project("p1a", "P1", "Barnets vindu", "oygarden");
        await network.Project("p3", "P3", "Saman", "oygarden");
        foreach (var (id, recommendation) in ((string, Recommendation)[])[("modell", Recommendation.One), ("kort", Recommendation.Two), ("manual", Recommendation.Four)])
        {
            await network.Product(id, id, id == "kort" ? ["p1a", "p3"] : ["p1a"]);
            await network.Contact(id, "oygarden");
            await network.Review(id, recommendation, ResourceLevel.Moderate);
        }

        foreach (var service in (string[])["kvam", "stord", "sveio"])
            await Case(network, "modell", service, new SubmitRequest(null, null));
        await Case(network, "kort", "kvam", new SubmitRequest(new("p1a"), null));
        await Case(network, "kort", "stord", new SubmitRequest(null, null));
        await Case(network, "manual", "sveio", new WaitForProduct(null, TestStore.Note("Vi ventar")));
        await network.Do(CohortDecider.Decider, "modell", Opening("kvam", "stord"), network.Coordinator, Projected.Invented);
        await Case(network, "modell", "kvam", new JoinCohort(1, First, null), network.Program);
        await Case(network, "modell", "stord", new WithdrawRequest(1, null));
        await network.Do(CohortDecider.Decider, "modell", new TellHeld(1, Today(network), "digital", 2, [new(Id("modell", "kvam"), 3, 1)]), network.Coordinator);
    }

    public static OpenCohort Opening(params ReadOnlySpan<string> services)
    {
        var requests = new List<SharingRequestId>();
        foreach (var service in services)
            requests.Add(Id("modell", service));
        return new(new(2099, 1, 1), InstructorRole.ProjectLead, 4, TestStore.Note("Utviklaren stiller"), null, requests.ToValueList());
    }

    public static SharingRequestId Id(string product, string service) => new(new(new(product), new(service)), 1);

    public static Task Case(SmallNetwork network, string product, string service, Command command, Actor? actor = null)
    {
        network.Store.Clock.Advance(TimeSpan.FromMinutes(7));
        var leader = new Actor(new PersonId("leader"), network.Id, [Role.ServiceLeader], new ServiceId(service), []);
        return network.Do(SharingRequestDecider.Decider, $"{product}.{service}", command, actor ?? leader);
    }

    public static CaseVisibility SeenBy(string? service = null, string? project = null) =>
        new(service is null && project is null, service is null ? null : new ServiceId(service), project is null ? [] : [new(project)]);

    private static DateOnly Today(SmallNetwork network) => DateOnly.FromDateTime(network.Store.Clock.GetUtcNow().UtcDateTime);
}
